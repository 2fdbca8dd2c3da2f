import type { Network } from '../networks/network';
import type { Snapshot } from '../page/snapshot';
import type { Card } from '../signals/card';
import { served } from '../signals/meta';
import { type Field, pageFields } from '../signals/page-fields';
import { pageType } from '../signals/page-type';
import { profiles } from '../signals/profiles';
import { shareControls } from '../signals/share-controls';
import { shareSteps } from '../signals/share-steps';
import { widgetsOf } from '../signals/widgets';
import type { Rule } from './define-rule';
import type { Finding } from './finding';
import type { Report, Score } from './report';
import { runAudit } from './run-audit';
import { score, withPoints } from './score';
import type { Topic } from './topic';

export interface Judges {
  rules: readonly Rule[];
  /** Networks with a preview, in the order they are shown. */
  networks: readonly Network[];
  cards(snapshot: Snapshot): Card[];
  /**
   * The address that is shared, and the one that each network is opened with, by its id. Reading `links` may be what
   * computes them.
   */
  share(snapshot: Snapshot): { url: string; links: Record<string, string> };
  /** Where the page's tool sets what a topic is about; absent where nobody is to be told. */
  places?(snapshot: Snapshot): (topic: Topic) => Finding['where'];
  /** Version of the extension. */
  version: string;
}

/** Width of the range from which on points would be numbers without ground; own choice. */
const WIDE = 30;

const isGuess = ({ range }: Score) => range === null || range[1] - range[0] > WIDE;

const withoutPoints = (findings: Finding[]): Finding[] =>
  findings.map((each) => {
    if (each.points === undefined) return each;
    const { points: _, ...finding } = each;
    return finding;
  });

/**
 * Findings to mend with the place to mend them. While the server's answer is on its way nothing is added: it
 * holds most of what gives a tool away, and the first report is to be quick.
 */
function withPlaces(findings: Finding[], snapshot: Snapshot, judges: Judges): Finding[] {
  if (!judges.places || snapshot.server.state === 'pending') return findings;
  const placeFor = judges.places(snapshot);
  const topics = new Map(judges.rules.map(({ id, topic }) => [id, topic]));
  return findings.map((finding) => {
    if (finding.status !== 'fail' && finding.status !== 'warn') return finding;
    const topic = topics.get(finding.rule);
    const where = topic && placeFor(topic);
    return where ? { ...finding, where } : finding;
  });
}

/** The effective fields as plain values, with what said them. */
function pageOf(snapshot: Snapshot): Omit<Report['page'], 'type'> {
  const { feeds, url, publisher, ...rest } = pageFields(snapshot);
  const fields = {
    ...rest,
    // The page's own address stands in the report anyway.
    canonical: url?.from === 'address' ? null : url,
    siteName: publisher,
  };
  const value = (field: Field | null) => field?.value ?? null;
  return {
    title: value(fields.title),
    description: value(fields.description),
    image: value(fields.image),
    canonical: value(fields.canonical),
    lang: value(fields.lang),
    author: value(fields.author),
    date: value(fields.date),
    siteName: value(fields.siteName),
    icon: value(fields.icon),
    feeds: feeds.map((feed) => feed.value),
    from: Object.fromEntries(
      Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field.from]] : [])),
    ),
  };
}

/** Judges a snapshot from beginning to end. Pure; run again whenever evidence arrives. */
export function buildReport(snapshot: Snapshot, judges: Judges): Report {
  const { rules, networks, version } = judges;
  const findings = runAudit(rules, snapshot);
  const { type } = pageType(snapshot);
  const cards = judges.cards(snapshot);
  const facts = served(snapshot);
  const shared = judges.share(snapshot);
  const scored = score(findings, rules, networks, cards, type);
  const ordered = withPlaces(withPoints(findings, rules, type), snapshot, judges);
  return {
    schema: 1,
    version,
    url: snapshot.page.url,
    finalUrl: facts?.finalUrl ?? snapshot.page.url,
    capturedAt: snapshot.capturedAt,
    page: { ...pageOf(snapshot), type },
    score: scored,
    findings: isGuess(scored) ? withoutPoints(ordered) : ordered,
    cards,
    share: {
      url: shared.url,
      controls: shareControls(snapshot),
      widgets: widgetsOf(snapshot),
      profiles: profiles(snapshot),
      steps: shareSteps(snapshot),
      // Screens open what the composer makes; only where a report is written out or kept are these read.
      get links() {
        return shared.links;
      },
    },
    snapshot,
  };
}
