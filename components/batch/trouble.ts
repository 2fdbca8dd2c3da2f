/** What is said where the database gives nothing, of the list and of a batch alike. */
export const TROUBLE = {
  newer: {
    title: 'A newer Shareworthy has written these batches',
    text: 'This version cannot read them, and changes nothing, so that nothing is lost. Update Shareworthy, then open this page again.',
  },
  blocked: {
    title: 'The browser does not open the batches',
    text: 'Its storage is blocked or damaged. Auditing one page and sharing work all the same. Allow the extension to store data, or start the browser anew; what was kept is not touched.',
  },
} as const;
