import { showOnPageFlow } from './show-on-page-flow.ts';

showOnPageFlow('firefox');
