import { startDashboard } from './dashboard';

startDashboard(document.getElementById('app') as HTMLElement);
