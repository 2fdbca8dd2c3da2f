import { startOptions } from './controller';

startOptions(document.getElementById('app') as HTMLElement);
