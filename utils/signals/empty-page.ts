import { served } from './meta';
import { signal } from './signal';

/** Whether neither the page nor the server's HTML holds anything to judge: no title, no text, no metas. */
export const isEmptyPage = signal((snapshot): boolean => {
  const heads = [snapshot.page.head, served(snapshot)?.head].filter((head) => head !== undefined);
  const says = heads.some(
    ({ titles, metas }) =>
      titles.some(({ text }) => text.trim() !== '') ||
      metas.some(({ property, name }) => property !== undefined || name !== undefined),
  );
  return !says && snapshot.page.text.characters <= 1 && (served(snapshot)?.textLength ?? 0) === 0;
});
