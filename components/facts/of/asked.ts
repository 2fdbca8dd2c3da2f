import { grouped, MISSING_WORDS } from '../../../utils/audit/describe';
import type { Report } from '../../../utils/audit/report';
import type {
  CrawlerAnswer,
  Evidence,
  FullFacts,
  Headers,
  ImageProbe,
  Probe,
  RequestRecord,
  RobotsFacts,
} from '../../../utils/page/snapshot';
import { pictureWords } from '../../parts/picture-words';
import type { Details } from '../../popup/view';
import { asked, type Fact, joined } from './fact';
import { duration } from './server';
import { nameOf } from './sharing';

const headerWords = (headers: Headers | undefined): string | undefined =>
  Object.entries(headers ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ') || undefined;

const probeValue = ({ state, reason }: ImageProbe): string => {
  switch (state) {
    case 'ok':
      return '';
    case 'pending':
      return 'not here yet';
    case 'broken':
      return 'no picture';
    case 'missing':
      return reason ? MISSING_WORDS[reason] : 'not known';
  }
};

/** Pictures of the cards and icons, as they came. */
export const images = ({ snapshot }: Report): Fact[] =>
  snapshot.images.map((image) => {
    const { url, by, status, finalUrl, animated, alpha, headers, elapsed } = image;
    return asked(
      pictureWords(image) ?? probeValue(image),
      url,
      joined(
        by === 'element' && 'size only: its host is not granted',
        status !== undefined && `status ${status}`,
        finalUrl !== undefined && finalUrl !== url && `redirected to ${finalUrl}`,
        animated && 'animated',
        alpha && 'see-through parts',
        elapsed !== undefined && duration(elapsed),
        headerWords(headers),
      ),
    );
  });

const PROBE: Readonly<Record<keyof FullFacts, string>> = {
  feed: 'feed',
  oembed: 'oEmbed',
  manifest: 'app manifest',
  canonical: 'canonical address',
  shared: 'shared address',
  home: 'home page',
  siblings: 'page of the site',
  languages: 'other language',
  range: 'first 32 kB only',
  again: 'page once more',
  http: 'page over http',
  player: 'player',
  pingback: 'pingback',
  imageRobots: 'robots of picture host',
  nowhere: 'made-up address',
};

/** Members of the answer that say something, as “title: Log”. */
function factsWords(facts: object): string | undefined {
  const words = Object.entries(facts).flatMap(([name, value]) => {
    if (value === undefined || value === null || value === '') return [];
    if (Array.isArray(value)) return value.length > 0 ? [`${name}: ${value.length}`] : [];
    if (typeof value === 'object') return [];
    const label = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    if (typeof value === 'boolean') return [`${label}: ${value ? 'yes' : 'no'}`];
    return [`${label}: ${typeof value === 'number' ? grouped(value) : String(value)}`];
  });
  return words.join('; ') || undefined;
}

function probeFact(key: string, evidence: Evidence<Probe<object> | RobotsFacts>): Fact {
  switch (evidence.state) {
    case 'pending':
      return asked(key, 'not here yet');
    case 'missing':
      return asked(key, `not read: ${MISSING_WORDS[evidence.reason]}`);
    case 'ok': {
      const { facts } = evidence;
      if (!('facts' in facts)) return asked(key, facts.url, `status ${facts.status}`);
      return asked(
        key,
        facts.url,
        joined(
          `status ${facts.status}`,
          facts.finalUrl !== facts.url && `redirected to ${facts.finalUrl}`,
          duration(facts.elapsed),
          factsWords(facts.facts),
          headerWords(facts.headers),
        ),
      );
    }
  }
}

/** What the full audit read besides. */
export const full = ({ snapshot }: Report): Fact[] =>
  Object.entries(snapshot.full ?? {}).flatMap(([probe, evidence]) => {
    const key = PROBE[probe as keyof FullFacts] ?? probe;
    return [evidence].flat().map((each) => probeFact(key, each as Evidence<Probe<object>>));
  });

/** What each crawler's user agent was told. */
export const crawlerAnswers = ({ snapshot }: Report, details: Details | undefined): Fact[] =>
  (snapshot.crawlers ?? []).map(({ network, userAgent, answer }: CrawlerAnswer, at) => {
    const key = nameOf(network) ?? network;
    if (answer.state !== 'ok')
      return asked(
        key,
        answer.state === 'pending' ? 'not here yet' : `not read: ${MISSING_WORDS[answer.reason]}`,
        userAgent,
      );
    const { status, textLength, bytes, elapsed, finalUrl } = answer.facts;
    const found = details?.crawlers[at]?.found;
    return asked(
      key,
      `status ${status}`,
      joined(
        `${grouped(textLength)} characters of text`,
        `${grouped(bytes)} bytes`,
        duration(elapsed),
        finalUrl,
        found?.title && `title “${found.title}”`,
        userAgent,
      ),
    );
  });

const BY: Readonly<Record<RequestRecord['by'], string>> = {
  page: 'from the tab',
  extension: 'by Shareworthy',
  element: 'by an image element',
};

const OUTCOME: Readonly<Record<RequestRecord['outcome'], string>> = {
  ok: '',
  'http-error': '',
  broken: 'no picture came',
  cached: 'known from before, not asked again',
  'over-limit': 'not asked: the limit of this audit was reached',
  cancelled: 'given up',
  ...MISSING_WORDS,
};

/** Every request that was made or refused: what, why, how long, what came. */
export const requests = ({ snapshot }: Report): Fact[] =>
  snapshot.requests.map(({ url, why, by, userAgent, elapsed, status, bytes, outcome }) =>
    asked(
      why,
      url,
      joined(
        BY[by],
        status !== undefined && `status ${status}`,
        OUTCOME[outcome],
        bytes !== undefined && `${grouped(bytes)} bytes`,
        elapsed > 0 && duration(elapsed),
        userAgent && `as ${userAgent}`,
      ),
    ),
  );
