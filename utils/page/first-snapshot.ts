import type { PageFacts, Snapshot } from './snapshot';

/** What is known once a page was read and nothing else was asked for yet: taken at this moment. */
export const firstSnapshot = (page: PageFacts): Snapshot => ({
  schema: 1,
  capturedAt: new Date().toISOString(),
  page,
  server: { state: 'pending' },
  robots: { state: 'pending' },
  images: [],
  requests: [],
});
