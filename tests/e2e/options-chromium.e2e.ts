import { backupFlow } from './backup-flow.ts';
import { optionsFlow } from './options-flow.ts';
import { shareLogFlow } from './share-log-flow.ts';

optionsFlow('chromium');
shareLogFlow('chromium');
backupFlow('chromium');
