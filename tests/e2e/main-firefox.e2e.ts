import { mainFlow } from './main-flow.ts';

mainFlow('firefox');
