import { moreFlow } from './more-flow.ts';

moreFlow('chromium');
