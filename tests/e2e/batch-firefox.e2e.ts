import { batchFlow } from './batch-flow.ts';

batchFlow('firefox');
