import { pictureFlow } from './picture-flow.ts';

pictureFlow('chromium');
