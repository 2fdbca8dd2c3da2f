import { onFrontChange } from '../../utils/platform/front-tab';
import { onChange } from '../../utils/platform/permissions';
import { onPress } from '../../utils/platform/side-panel';
import { writeAsKept } from '../kept/numbers';
import { expose } from '../popup/automation';
import { startController } from '../popup/controller';
import { frontOf } from './front';

const app = document.getElementById('app') as HTMLElement;
const above = document.getElementById('front') as HTMLElement;

const controller = startController(undefined);
let isOpen = false;

/** Reads and judges the page in front, in place of the one before. */
function audit(): void {
  const ended = controller.start();
  if (isOpen) expose(controller.view, controller.judge, ended, controller);
  else
    controller.asked.then(() =>
      import('../popup/screen').then(({ openScreen }) => openScreen(app, controller, ended)),
    );
  isOpen = true;
}

/** Looks at what is in front now: reads it where the browser lets us without being asked, else says what to do. */
async function look(): Promise<void> {
  let front = await frontOf(controller.tab());
  if (front === 'granted' || (front === 'open' && !isOpen)) {
    audit();
    front = 'same';
  }
  const { showFront } = await import('./front-screen');
  showFront({ front, above, app, audit: press, look });
}

/** The user asks for the page in front. */
async function press(): Promise<void> {
  audit();
  const { showFront } = await import('./front-screen');
  showFront({ front: 'same', above, app, audit: press, look });
}

/** One look at a time; what happens meanwhile is looked at after it. */
let looking: Promise<void> = Promise.resolve();
const lookAgain = () => {
  looking = looking.then(look).catch(() => undefined);
};

writeAsKept();
lookAgain();
void onFrontChange(lookAgain);
void onPress(() => void press());
onChange(lookAgain);
