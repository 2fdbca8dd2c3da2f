import { sharingFlow } from './sharing-flow.ts';

sharingFlow('firefox');
