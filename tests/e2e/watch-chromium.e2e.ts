import { watchFlow } from './watch-flow.ts';

watchFlow('chromium');
