import { probesFlow } from './probes-flow.ts';

probesFlow('firefox');
