import { placeWords } from '../../utils/audit/describe';
import css from './fact-row.module.css';
import { Marked } from './marked';
import type { Fact, Stand } from './of/fact';

const STAND_WORDS: Readonly<Record<Stand, string>> = {
  server: 'Server HTML',
  page: 'Page only',
  differs: 'Differs',
  rendered: 'Page',
  header: 'HTTP header',
  robots: 'robots.txt',
  answer: 'Server’s answer',
  asked: 'Own request',
  made: 'Worked out here',
};

/** “line 42, byte 36,048” without the place's name, which stands before it. */
const lineWords = ({ line, byte }: Fact): string | undefined =>
  line === undefined
    ? undefined
    : placeWords({ from: 'server', line, ...(byte === undefined ? {} : { byte }) })
        .split(', ')
        .slice(1)
        .join(', ');

/** One fact: key, value, where it stands. A value that scripts changed is shown twice. */
export function FactRow({ fact, query }: { fact: Fact; query: string }) {
  const { key, value, served, where, note, code } = fact;
  const words = [lineWords(fact), where === 'page' ? 'added by scripts' : undefined]
    .filter(Boolean)
    .join(', ');
  const direction = code ? 'ltr' : 'auto';
  return (
    <div class={css['fact']}>
      <dt dir="ltr" title={key}>
        <Marked text={key} query={query} />
      </dt>
      <dd class={css['value']} data-code={code} dir={direction} title={value}>
        {value === '' ? <i class={css['empty']}>empty</i> : <Marked text={value} query={query} />}
      </dd>
      <dd class={css['where']}>
        <span class={css['stand']} data-where={where}>
          {STAND_WORDS[where]}
        </span>
        {words && <span>{words}</span>}
        {note && (
          <span dir="auto">
            <Marked text={note} query={query} />
          </span>
        )}
        {served !== undefined && (
          <span class={css['served']} title={served}>
            server:{' '}
            <bdi>
              {served === '' ? (
                <i class={css['empty']}>empty</i>
              ) : (
                <Marked text={served} query={query} />
              )}
            </bdi>
          </span>
        )}
      </dd>
    </div>
  );
}
