import { PAGE_TYPE_WORDS } from '../../audit/describe';
import type { Guide } from '../../audit/guide';
import { type Change, valueWords } from '../change';
import type { KeptReport } from '../entry';
import { namesOf } from './networks';

const statusOf = ({ snapshot }: KeptReport): number | undefined =>
  snapshot?.server.state === 'ok' ? snapshot.server.facts.status : undefined;

/** What the server answers, and where the address leads. */
export function serverChanges(before: KeptReport, after: KeptReport): Change[] {
  const changes: Change[] = [];
  const [was, is] = [statusOf(before), statusOf(after)];
  if (was !== undefined && is !== undefined && was !== is)
    changes.push({
      kind: 'server',
      is: is >= 400 && was < 400 ? 'worse' : is < 400 && was >= 400 ? 'better' : 'neutral',
      text: `The server answers with status ${is}`,
      was: `Was: ${was}.`,
    });
  if (
    was !== undefined &&
    is !== undefined &&
    before.finalUrl !== after.finalUrl &&
    before.url === after.url
  )
    changes.push({
      kind: 'server',
      is: 'neutral',
      text: 'The address leads elsewhere',
      before: valueWords(before.finalUrl),
      after: valueWords(after.finalUrl),
    });
  return changes;
}

/** Networks that the page’s own share buttons reach. */
export function sharingChanges(before: KeptReport, after: KeptReport, guide: Guide): Change[] {
  const reached = ({ share }: KeptReport) =>
    new Set(share.controls.flatMap(({ network }) => (network ? [network] : [])));
  const [was, is] = [reached(before), reached(after)];
  const gone = [...was].filter((id) => !is.has(id));
  const come = [...is].filter((id) => !was.has(id));
  return [
    ...(gone.length > 0
      ? [
          {
            kind: 'sharing',
            is: 'neutral',
            text: `Share buttons that are gone: ${namesOf(gone, guide)}`,
          } as const,
        ]
      : []),
    ...(come.length > 0
      ? [
          {
            kind: 'sharing',
            is: 'neutral',
            text: `New share buttons: ${namesOf(come, guide)}`,
          } as const,
        ]
      : []),
  ];
}

/** What was known at one audit only, so that part of the difference is no change of the page. */
export function evidenceChanges(before: KeptReport, after: KeptReport): Change[] {
  const changes: Change[] = [];
  const tell = (text: string) => changes.push({ kind: 'about', is: 'neutral', text });
  if (!before.snapshot || !after.snapshot)
    tell(
      'One of the two came from a file without its capture, so that its tags cannot be compared one by one.',
    );
  else {
    const [was, is] = [before.snapshot, after.snapshot].map(({ server }) => server.state === 'ok');
    if (was !== is)
      tell(
        was
          ? 'The server could not be read the second time, so that some checks have no answer.'
          : 'The server could not be read the first time; some checks have an answer only now.',
      );
    if (before.snapshot.page.engine !== after.snapshot.page.engine)
      tell(
        'One of the two was judged by its HTML alone, without a tab, so that part of the difference is what could be seen.',
      );
    if ((before.snapshot.full === undefined) !== (after.snapshot.full === undefined))
      tell('Only one of the two was a full audit, which knows more.');
  }
  if (before.page.type !== after.page.type)
    tell(
      `The page is judged as “${PAGE_TYPE_WORDS[after.page.type]}”; it was “${PAGE_TYPE_WORDS[before.page.type]}” before.`,
    );
  return changes;
}
