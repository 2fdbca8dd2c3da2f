import { useLayoutEffect, useRef } from 'preact/hooks';
import { grouped } from '../../utils/audit/describe';
import { Reasons } from '../dashboard/reasons';
import { Press } from '../options/parts/press';
import { StatusShape } from '../parts/status';
import { useOwnId } from '../parts/use-own-id';
import css from './asking.module.css';
import { delayWords } from './manners';
import type { DraftEvents, DraftView } from './view';
import { counted, someOf } from './words';

interface AskingProps {
  draft: Pick<DraftView, 'read' | 'mode' | 'perSite' | 'delay' | 'robots' | 'wasAsked'>;
  on: Pick<DraftEvents, 'allow' | 'notNow' | 'startWithAllowed'>;
}

function limits({ perSite, delay }: AskingProps['draft']): string {
  const pages = perSite === 1 ? 'one page at a time' : `${grouped(perSite)} pages at a time`;
  return delay === 0
    ? `ask a site for more than ${pages}`
    : `ask a site for more than ${pages}, or sooner than ${delayWords(delay)} after the last`;
}

/**
 * What the access to the sites of a list is for, before the browser asks in its own words; after a refusal, what can be
 * done without.
 */
export function Asking({ draft, on }: AskingProps) {
  const { read, mode, robots, wasAsked } = draft;
  const id = useOwnId();
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    head.current?.focus({ preventScroll: true });
    // With what can be pressed, which stands at its end.
    head.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [wasAsked]);
  const missing = read.sites.filter(({ granted }) => !granted);
  const allowed = read.sites.length - missing.length;
  const lost = missing.reduce((sum, { pages }) => sum + pages, 0);
  const hosts = missing.map(({ host }) => host);
  const these = missing.length === 1 ? 'this site' : `these ${grouped(missing.length)} sites`;
  return (
    <section class={css['asking']} aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`} ref={head} tabIndex={-1}>
        {wasAsked
          ? `The browser did not allow ${counted(missing.length, 'site')}`
          : `Access to ${counted(missing.length, 'site')}`}
      </h3>
      {wasAsked && (
        <p class={css['refused']}>
          <StatusShape is="warn" />
          <span>
            {counted(lost, 'page')} of <bdi dir="ltr">{someOf(hosts, 3)}</bdi> cannot be read.{' '}
            {allowed > 0
              ? 'Start without them, and allow them later where the results stand; or allow them now.'
              : 'Nothing can start without it. Your list stays as it is.'}
          </span>
        </p>
      )}
      <Reasons
        lets={[
          <>
            read the pages of{' '}
            {missing.length === 1 ? 'this site' : `the ${grouped(missing.length)} sites`} on your
            list, and robots.txt
          </>,
          ...(mode === 'rendered'
            ? ['open each page in a tab behind, as you would see it, and close it again']
            : []),
        ]}
        never={[
          limits(draft),
          ...(robots ? ['go where robots.txt says no'] : []),
          ...(mode === 'served' ? ['send your sign-in: no cookies go along'] : []),
          'send what it reads to anybody',
        ]}
        asks={[
          <>
            Read and change your data on <bdi dir="ltr">{someOf(hosts, 3)}</bdi>
          </>,
        ]}
        back="go to Settings, Permissions, or to the browser’s own list of extensions."
      />
      <div class={css['acts']}>
        <Press kind="main" onPress={on.allow}>
          {`Allow on ${these}…`}
        </Press>
        {allowed > 0 && (
          <Press onPress={on.startWithAllowed}>
            {allowed === 1
              ? 'Start with the one that is allowed'
              : `Start with the ${grouped(allowed)} that are allowed`}
          </Press>
        )}
        <Press kind="quiet" onPress={on.notNow}>
          Not now
        </Press>
      </div>
    </section>
  );
}
