import { migrated, type Step, versionOf } from './versions';

/** Who “See as crawlers see” pretends to be, at first. Kept on this device. */
export interface CrawlerSettings {
  version: 1;
  /** Ids of the networks whose crawlers are chosen. */
  networks: readonly string[];
}

/** Name under which they are stored. */
export const CRAWLER_SETTINGS = 'crawler-settings';

/** Networks whose cards sites ask after most. Own choice. */
export const DEFAULT_CRAWLERS: CrawlerSettings = {
  version: 1,
  networks: ['facebook', 'x', 'linkedin', 'slack', 'whatsapp'],
};

/** Most that is kept, and characters of an id; own choices. */
const MOST = 100;
const LONGEST = 80;

/** Leads stored settings from each version to the next, each step in a file of its own. There is one version so far. */
export const CRAWLER_STEPS: readonly Step[] = [];

/** Whether a newer release than this one has written them. */
export const isCrawlersFromFuture = (stored: unknown): boolean =>
  versionOf(stored) > DEFAULT_CRAWLERS.version;

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST && /^[a-z0-9-]+$/.test(value);

/** Settings by what was stored, whatever that is; none chosen is a choice, too. Never throws. */
export function readCrawlers(stored: unknown): CrawlerSettings {
  const { networks } = migrated(stored, CRAWLER_STEPS);
  if (!Array.isArray(networks)) return DEFAULT_CRAWLERS;
  return {
    version: DEFAULT_CRAWLERS.version,
    networks: [...new Set(networks.filter(isId))].slice(0, MOST),
  };
}

/** Chooses the crawler of a network, or leaves it out. */
export const withCrawler = (
  settings: CrawlerSettings,
  network: string,
  isOn: boolean,
): CrawlerSettings => {
  const others = settings.networks.filter((each) => each !== network);
  return { ...settings, networks: isOn ? [...others, network] : others };
};
