import { writeAsKept } from '../kept/numbers';
import { startOptions } from './controller';

writeAsKept();
startOptions(document.getElementById('app') as HTMLElement);
