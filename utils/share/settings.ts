import { isRecord, migrated, oneOf, type Step, versionOf } from '../settings/versions';
import type { Campaign } from './campaign';
import { instanceHost } from './fediverse';
import type { CustomTarget, Server } from './target';

/** How the user shares. Kept on this device; every field has a default. */
export interface ShareSettings {
  version: 1;
  /** Ids of targets, the user's first choice first. Targets that are not named follow in our order. */
  order: readonly string[];
  /** Ids of targets that are not shown. */
  hidden: readonly string[];
  /** The user's servers; the first of a network is the one that its own button opens. */
  servers: readonly Server[];
  custom: readonly CustomTarget[];
  campaigns: readonly Campaign[];
  /** Id of the campaign that links go out with; `null` for none. */
  campaign: string | null;
  /** Where a network opens. */
  opens: 'tab' | 'background' | 'window';
  /** What becomes of trackers and of the fragment in a shared address. */
  trackers: 'strip' | 'keep';
  fragment: 'drop' | 'keep';
  /** The user's wording by target id. */
  templates: Readonly<Record<string, string>>;
  /** Account that posts credit, without `@`. Empty: none. */
  via: string;
  /** What was shared is written down. */
  log: boolean;
  /** In private windows, too. */
  logPrivate: boolean;
}

/** What holds until the user says otherwise. */
export const DEFAULT_SETTINGS: ShareSettings = {
  version: 1,
  order: [],
  hidden: [],
  servers: [],
  custom: [],
  campaigns: [],
  campaign: null,
  opens: 'tab',
  trackers: 'strip',
  fragment: 'drop',
  templates: {},
  via: '',
  log: true,
  logPrivate: false,
};

/** Most that is kept; a list has more only where something else than us has written it. Own choice. */
export const MOST = {
  targets: 500,
  servers: 30,
  custom: 30,
  campaigns: 50,
  templates: 200,
  /** Characters. */
  id: 120,
  name: 80,
  value: 200,
  template: 2_000,
} as const;

/** Characters in a post, by the largest that any server was seen to allow, with room. Own choice. */
export const LONGEST_POST = 1_000_000;

/**
 * Leads stored settings from each version to the next: the first step from 1 to 2, and so on, each in a file of
 * its own. There is one version so far.
 */
export const SHARE_STEPS: readonly Step[] = [];

/** Whether a newer release than this one has written them: they may hold what would be lost here. */
export const isFromFuture = (stored: unknown): boolean =>
  versionOf(stored) > DEFAULT_SETTINGS.version;

const textOf = (value: unknown, most: number): string | undefined =>
  typeof value === 'string' && value.length <= most ? value : undefined;

/** A text that says something. */
const wordsOf = (value: unknown, most: number): string | undefined => {
  const text = textOf(value, most)?.trim();
  return text === '' ? undefined : text;
};

/** What can be read of a list, each thing once. */
function listOf<T>(
  value: unknown,
  most: number,
  read: (item: unknown) => T | undefined,
  key: (item: T) => string,
): T[] {
  const found = new Map<string, T>();
  for (const item of Array.isArray(value) ? value : []) {
    if (found.size >= most) break;
    const known = read(item);
    if (known !== undefined && !found.has(key(known))) found.set(key(known), known);
  }
  return [...found.values()];
}

const idsOf = (value: unknown): string[] =>
  listOf(
    value,
    MOST.targets,
    (item) => wordsOf(item, MOST.id),
    (id) => id,
  );

function serverOf(value: unknown): Server | undefined {
  if (!isRecord(value)) return undefined;
  const network = wordsOf(value['network'], MOST.id);
  const host = instanceHost(textOf(value['host'], MOST.value) ?? '');
  const max = value['max'];
  if (network === undefined || host === undefined) return undefined;
  const isLength = Number.isSafeInteger(max) && Number(max) > 0 && Number(max) <= LONGEST_POST;
  return { network, host, ...(isLength ? { max: max as number } : {}) };
}

function customOf(value: unknown): CustomTarget | undefined {
  if (!isRecord(value)) return undefined;
  const id = wordsOf(value['id'], MOST.id);
  const name = wordsOf(value['name'], MOST.name);
  const template = wordsOf(value['template'], MOST.template);
  // Any other id could be that of a target of ours.
  if (!id?.startsWith('custom-') || name === undefined || template === undefined) return undefined;
  return { id, name, template };
}

function campaignOf(value: unknown): Campaign | undefined {
  if (!isRecord(value)) return undefined;
  const id = wordsOf(value['id'], MOST.id);
  const name = wordsOf(value['name'], MOST.name);
  const [source, medium, campaign] = ['source', 'medium', 'campaign'].map((key) =>
    textOf(value[key], MOST.value),
  );
  if (id === undefined || name === undefined) return undefined;
  if (source === undefined || medium === undefined || campaign === undefined) return undefined;
  const term = wordsOf(value['term'], MOST.value);
  const content = wordsOf(value['content'], MOST.value);
  return {
    id,
    name,
    source,
    medium,
    campaign,
    ...(term === undefined ? {} : { term }),
    ...(content === undefined ? {} : { content }),
  };
}

function templatesOf(value: unknown): Record<string, string> {
  const pairs = Object.entries(isRecord(value) ? value : {}).flatMap(([id, template]) => {
    const words = wordsOf(template, MOST.template);
    return words === undefined || id.length > MOST.id ? [] : [[id, words] as const];
  });
  return Object.fromEntries(pairs.slice(0, MOST.templates));
}

const yesOrNo = (value: unknown, fallback: boolean): boolean =>
  typeof value === 'boolean' ? value : fallback;

/**
 * Settings by what was stored, whatever that is. What cannot be read gets its default, lists and texts are
 * bounded, and fields that nobody knows are dropped. Never throws.
 */
export function readSettings(stored: unknown): ShareSettings {
  const value = migrated(stored, SHARE_STEPS);
  const campaigns = listOf(value['campaigns'], MOST.campaigns, campaignOf, ({ id }) => id);
  const { opens, trackers, fragment, log, logPrivate } = DEFAULT_SETTINGS;
  return {
    version: DEFAULT_SETTINGS.version,
    order: idsOf(value['order']),
    hidden: idsOf(value['hidden']),
    servers: listOf(
      value['servers'],
      MOST.servers,
      serverOf,
      ({ network, host }) => `${network}@${host}`,
    ),
    custom: listOf(value['custom'], MOST.custom, customOf, ({ id }) => id),
    campaigns,
    campaign: campaigns.find(({ id }) => id === value['campaign'])?.id ?? null,
    opens: oneOf(value['opens'], ['tab', 'background', 'window'], opens),
    trackers: oneOf(value['trackers'], ['strip', 'keep'], trackers),
    fragment: oneOf(value['fragment'], ['drop', 'keep'], fragment),
    templates: templatesOf(value['templates']),
    via: (textOf(value['via'], MOST.name) ?? '').trim().replace(/^@+/, ''),
    log: yesOrNo(value['log'], log),
    logPrivate: yesOrNo(value['logPrivate'], logPrivate),
  };
}
