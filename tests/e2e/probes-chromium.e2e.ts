import { probesFlow } from './probes-flow.ts';

probesFlow('chromium');
