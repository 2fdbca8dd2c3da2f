import { optionsFlow } from './options-flow.ts';
import { shareLogFlow } from './share-log-flow.ts';

optionsFlow('firefox');
shareLogFlow('firefox');
