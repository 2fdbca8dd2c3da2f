import { exportFlow } from './export-flow.ts';

exportFlow('chromium');
