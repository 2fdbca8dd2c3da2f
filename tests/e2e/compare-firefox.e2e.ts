import { compareFlow } from './compare-flow.ts';

compareFlow('firefox');
