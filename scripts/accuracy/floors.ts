/** Least shares of right answers, 0 to 1, and other bounds, that `npm run accuracy` lets pass. Our own choice: what a user should rely on. */
export const FLOORS = {
  /** Right answers of ours over all fields and pages. */
  fields: 0.99,
  sharePrecision: 0.98,
  shareRecall: 0.95,
  /** Most controls whose role may be taken for another. */
  confusedRoles: 0,
  types: 0.92,
  /** Most of metascraper's time that all rules may take on the median page. The aim is 0.1; see docs/accuracy.md. */
  slowness: 0.15,
} as const;
