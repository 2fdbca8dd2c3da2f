import { servedPage } from './served-page';
import { work } from './work';

// For measuring; it lives in a page of the extension, which no other can reach.
Object.assign(globalThis, { shareworthy: { servedPage } });
work();
