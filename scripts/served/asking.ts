/** What asks for pages. Apart from what judges them, which only the threads load. */

export { askerOf } from '../../utils/batch/asker.ts';
export { followLists } from '../../utils/batch/follow-lists.ts';
