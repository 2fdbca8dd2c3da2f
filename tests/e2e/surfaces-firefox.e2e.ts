import { surfacesFlow } from './surfaces-flow.ts';

surfacesFlow('firefox');
