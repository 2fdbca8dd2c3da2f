import { grouped, MISSING_WORDS } from '../../utils/audit/describe';
import type { Report } from '../../utils/audit/report';
import type { CrawlerAnswer, MissingReason } from '../../utils/page/snapshot';
import type { CardTexts, CrawlerDifference } from '../../utils/signals/crawler-differences';
import { served } from '../../utils/signals/meta';
import { networkById } from '../guide/guide';
import { Hidden } from '../parts/hidden';
import { StatusShape } from '../parts/status';
import type { Details } from '../popup/view';
import css from './crawler-result.module.css';
import { counted } from './of/fact';
import { duration } from './of/server';

/** Why there is no answer; two reasons mean something else here than for the page itself. */
const MISSING: Readonly<Record<MissingReason, string>> = {
  ...MISSING_WORDS,
  'not-allowed': 'the site is not granted, or may not be asked',
  unsupported: 'this browser cannot send a crawler’s name',
};

interface RowProps {
  name: string;
  /** What the crawler got. */
  value: string | undefined;
  /** What the browser got, where it is not the same; `null` where it had nothing. */
  own?: string | null | undefined;
  isDifferent: boolean;
}

function Row({ name, value, own, isDifferent }: RowProps) {
  return (
    <div class={css['row']} data-same={!isDifferent}>
      <dt>{name}</dt>
      <dd>
        <span dir="auto">{value ?? 'nothing'}</span>
        {isDifferent ? (
          <span class={css['own']}>
            your browser: <bdi>{own ?? 'nothing'}</bdi>
          </span>
        ) : (
          <Hidden>, same as your browser</Hidden>
        )}
      </dd>
    </div>
  );
}

const TAGS = [
  ['title', 'Title'],
  ['description', 'Text'],
  ['image', 'Picture'],
] as const;

interface CrawlerResultProps {
  seen: CrawlerAnswer;
  comparison: Details['crawlers'][number];
  own: CardTexts | undefined;
  report: Report;
}

const kindOf = <Kind extends CrawlerDifference['kind']>(
  differences: readonly CrawlerDifference[],
  kind: Kind,
) =>
  differences.find(
    (each): each is Extract<CrawlerDifference, { kind: Kind }> => each.kind === kind,
  );

/** One crawler: how it fared in words, then what it got, differences with the browser's side. */
export function CrawlerResult({ seen, comparison, own, report }: CrawlerResultProps) {
  const { answer } = seen;
  const { differences, state, found } = comparison;
  const wall = kindOf(differences, 'bot-wall');
  const name = networkById(seen.network)?.name ?? seen.network;
  const words =
    answer.state === 'pending'
      ? 'Not asked yet'
      : answer.state === 'missing'
        ? `No answer: ${MISSING[answer.reason]}`
        : wall
          ? 'Kept out by a bot wall'
          : state === 'same'
            ? 'Same as your browser'
            : state === 'unknown'
              ? 'Cannot be compared: the server’s HTML is not there'
              : counted(differences.length, 'difference');
  const status =
    answer.state !== 'ok' || state === 'unknown'
      ? 'unknown'
      : wall || answer.facts.status >= 400
        ? 'fail'
        : state === 'same'
          ? 'pass'
          : 'warn';
  const facts = answer.state === 'ok' ? answer.facts : undefined;
  const mine = served(report.snapshot);
  const address = kindOf(differences, 'address');
  const isTagDifferent = (tag: string) =>
    differences.some((each) => each.kind === 'tag' && each.tag === tag);
  return (
    <section class={css['result']} aria-label={`${name}, ${seen.crawler}`}>
      <h3>
        <StatusShape is={status} size="small" />
        <span>
          {name} <code dir="ltr">{seen.crawler}</code>
        </span>
        <span class={css['words']} data-is={status}>
          {words}
        </span>
      </h3>
      {facts && (
        <dl>
          {wall && (
            <div class={css['row']}>
              <dt>Bot wall</dt>
              <dd dir="auto">{wall.sign}</dd>
            </div>
          )}
          <Row
            name="Answer"
            value={`${facts.status}, ${duration(facts.elapsed)}`}
            own={mine && String(mine.status)}
            isDifferent={kindOf(differences, 'status') !== undefined}
          />
          {address && <Row name="Address" value={address.theirs} own={address.own} isDifferent />}
          {TAGS.map(([tag, label]) => (
            <Row
              key={tag}
              name={label}
              value={found?.[tag]}
              own={own?.[tag]}
              isDifferent={isTagDifferent(tag)}
            />
          ))}
          <Row
            name="Length"
            value={`${grouped(facts.textLength)} characters`}
            own={mine && `${grouped(mine.textLength)} characters`}
            isDifferent={kindOf(differences, 'length') !== undefined}
          />
        </dl>
      )}
    </section>
  );
}
