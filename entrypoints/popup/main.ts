import { startController } from './controller';

const root = document.getElementById('app') as HTMLElement;
const asked = new URLSearchParams(location.search).get('tab');

const controller = startController(asked === null ? undefined : Number(asked));
const ended = controller.start();
// The screen is a file of its own, so that the page is being read while it loads.
import('./screen').then(({ openScreen }) => openScreen(root, controller, ended));
