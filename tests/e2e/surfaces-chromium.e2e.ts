import { surfacesFlow } from './surfaces-flow.ts';

surfacesFlow('chromium');
