import { historyFlow } from './history-flow.ts';

historyFlow('chromium');
