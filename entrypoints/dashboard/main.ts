import { writeAsKept } from '../kept/numbers';
import { startDashboard } from './dashboard';

writeAsKept();
startDashboard(document.getElementById('app') as HTMLElement);
