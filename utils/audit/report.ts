import type { Snapshot } from '../page/snapshot';
import type { Card } from '../signals/card';
import type { PageType } from '../signals/page-type';
import type { Profile } from '../signals/profiles';
import type { ShareControl } from '../signals/share-controls';
import type { Finding, Pillar } from './finding';

/** `nothing`: only the bare address is shown. `unknown`: evidence is missing or on its way. */
export type Verdict = 'ready' | 'flawed' | 'nothing' | 'unknown';

export type Band = 'good' | 'needs-work' | 'poor';

/** 0–100, or `null` where nothing could be scored. */
export type Points = number | null;

export interface Cap {
  /** The highest score that this gate allows. */
  at: number;
  /** Ids of the rules that closed it. */
  rules: string[];
}

export interface NetworkScore {
  score: Points;
  verdict: Verdict;
  /** Rule or card defect that decides the verdict; absent for `ready`. */
  because?: string;
}

export interface Score {
  overall: Points;
  /** Lowest and highest score that unknown results still allow; equal ends when all is known. */
  range: [number, number] | null;
  band: Band | null;
  cap?: Cap;
  pillars: Record<Pillar, { score: Points; range: [number, number] | null }>;
  networks: Record<string, NetworkScore>;
}

export interface Report {
  schema: 1;
  /** Version of the extension that judged. */
  version: string;
  url: string;
  finalUrl: string;
  /** ISO 8601, UTC. */
  capturedAt: string;
  /** What the page says it is, by whatever says it best; `null` where it says nothing. */
  page: {
    title: string | null;
    description: string | null;
    image: string | null;
    canonical: string | null;
    lang: string | null;
    author: string | null;
    /** ISO 8601; a day where no time is told. */
    date: string | null;
    /** Who publishes it. */
    siteName: string | null;
    icon: string | null;
    /** Every feed that is announced. */
    feeds: string[];
    /** What said each, such as `og:title` or `JSON-LD headline`, by the name of the field. */
    from: Record<string, string>;
    type: PageType;
  };
  score: Score;
  /** All rules; those to mend first, by points gained. */
  findings: Finding[];
  /** One per live network with a preview, in the registry's order. */
  cards: Card[];
  share: {
    /** The clean address that is shared. */
    url: string;
    controls: ShareControl[];
    widgets: { id: string; name: string; alive: boolean }[];
    profiles: Profile[];
    /** Fewest steps to share with the page's own controls; `null` without any. By hand it is `manual`. */
    steps: { best: number | null; copy: number | null; manual: number };
    /** Address that shares the page, by network id. */
    links: Record<string, string>;
  };
  snapshot: Snapshot;
}
