import { findingsFlow } from './findings-flow.ts';

findingsFlow('firefox');
