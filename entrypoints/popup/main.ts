import { callPanel } from '../../utils/platform/side-panel';
import { writeAsKept } from '../kept/numbers';
import { startController } from './controller';

const root = document.getElementById('app') as HTMLElement;
const asked = new URLSearchParams(location.search).get('tab');

const controller = startController(asked === null ? undefined : Number(asked));
const ended = controller.start();
// The screen is a file of its own. It keeps the thread busy, so the page is asked first.
controller.asked.then(() =>
  import('./screen').then(({ openScreen }) => openScreen(root, controller, ended)),
);
writeAsKept();
// With the panel open, the press on the button was meant for it.
void callPanel(() => window.close());
