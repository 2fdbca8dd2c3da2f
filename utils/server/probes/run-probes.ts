import type { Evidence, FullFacts } from '../../page/snapshot';
import type { Get } from '../fetch-audit';
import { fetchRobots } from '../fetch-server';
import type { PlannedProbe } from '../probe-plan';
import { probeFeed } from './feed';
import { probeManifest } from './manifest';
import { probeOembed } from './oembed';
import { probeOtherPage } from './other-page';
import { probePingback } from './pingback';
import { probeRange } from './range';
import { probeWeight } from './weight';

/** Pages of the same site that are compared; own choice. */
const MOST_SIBLINGS = 2;

interface Tools {
  get: Get;
  parseHtml(html: string): Document;
  parseXml(xml: string): Document;
}

const PAGES: Partial<Record<PlannedProbe['probe'], string>> = {
  canonical: 'canonical address',
  shared: 'shared address',
  home: 'home page',
  siblings: 'page of the same site',
  languages: 'other language',
  nowhere: 'made-up address',
};

function ask(planned: PlannedProbe, { get, parseHtml, parseXml }: Tools) {
  const { probe, url } = planned;
  switch (planned.probe) {
    case 'feed':
      return probeFeed(url, get, parseXml);
    case 'oembed':
      return probeOembed(url, get, parseXml);
    case 'manifest':
      return probeManifest(url, get);
    case 'range':
      return probeRange(url, planned.wantsOg, get, parseHtml);
    case 'again':
      return probeWeight(url, 'page once more', get, { fresh: true, body: 'page' });
    case 'http':
      return probeWeight(url, 'page over http', get);
    case 'player':
      return probeWeight(url, 'player', get);
    case 'pingback':
      return probePingback(url, get);
    case 'imageRobots':
      return fetchRobots(url, get, 'robots of the picture’s host');
    default:
      return probeOtherPage(url, PAGES[probe] ?? probe, get, parseHtml);
  }
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '');

/** Other pages of the site that its feed names. */
function fromFeed(pageUrl: string, { feed }: FullFacts, known: readonly string[]): PlannedProbe[] {
  if (feed?.state !== 'ok') return [];
  const bare = (url: string) =>
    url.replace(/^https?:\/\/(www\.)?|[?#].*$/gs, '').replace(/\/$/, '');
  const seen = new Set([pageUrl, ...known].map(bare));
  const found = feed.facts.facts.items.flatMap(({ url }) => {
    if (!url || hostOf(url) !== hostOf(pageUrl) || seen.has(bare(url))) return [];
    seen.add(bare(url));
    return [{ probe: 'siblings' as const, url }];
  });
  return found.slice(0, MOST_SIBLINGS - known.length);
}

/**
 * Asks what a full audit asks besides the page, in the plan's order, and tells after every answer what is
 * known. Pages of the same site are taken from its feed where the page itself names too few. Never rejects.
 */
export async function runProbes(
  pageUrl: string,
  plan: readonly PlannedProbe[],
  tools: Tools,
  tell: (full: FullFacts) => void,
): Promise<FullFacts> {
  let full: FullFacts = {};
  const put = (probe: PlannedProbe['probe'], at: number, evidence: Evidence<unknown>) => {
    const list = full[probe as 'siblings' | 'languages'] ?? [];
    const isList = probe === 'siblings' || probe === 'languages';
    full = { ...full, [probe]: isList ? Object.assign([...list], { [at]: evidence }) : evidence };
  };
  const place = (planned: PlannedProbe, among: readonly PlannedProbe[]) =>
    among.filter(({ probe }) => probe === planned.probe).indexOf(planned);
  const run = async (planned: PlannedProbe, at: number) => {
    const evidence = await ask(planned, tools);
    put(planned.probe, at, evidence);
    tell(full);
  };

  for (const planned of plan) put(planned.probe, place(planned, plan), { state: 'pending' });
  tell(full);
  const siblings = plan.filter(({ probe }) => probe === 'siblings').map(({ url }) => url);
  await Promise.all(
    plan.map(async (planned) => {
      await run(planned, place(planned, plan));
      if (planned.probe !== 'feed') return;
      const more = fromFeed(pageUrl, full, siblings);
      await Promise.all(more.map((each, index) => run(each, siblings.length + index)));
    }),
  );
  return full;
}
