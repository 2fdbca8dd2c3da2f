import { batchesScreenFlow } from './batches-screen-flow.ts';

batchesScreenFlow('chromium');
