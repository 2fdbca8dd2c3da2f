import type { Guide } from '../audit/guide';
import type { ExportedReport } from '../export/exported';
import { networkName } from '../export/words';
import type { Snapshot } from '../page/snapshot';
import { isNode, readJsonLd, typesOf } from '../signals/json-ld';
import { ccOfAddress, licences, mayStateTerms } from '../signals/licences';
import { served } from '../signals/meta';
import type { ShareControl } from '../signals/share-controls';

/** One thing that a page has. */
export interface Item {
  /** Same thing, same key, on every page. */
  key: string;
  name: string;
  evidence: string;
}

/** Things of one kind; `undefined` where it is not known what the page has. */
export interface Kind {
  id: 'ways' | 'profiles' | 'feeds' | 'types' | 'terms';
  label: string;
  /** The rule that says whether the page has any. */
  rule: string;
  items: readonly Item[] | undefined;
  /**
   * It may have more than was seen: behind a share button lie places that nobody can see, and data that is cut or
   * broken may speak of anything.
   */
  isOpen?: true;
}

/** Key of a button of which only its name is known. */
export const MENU = 'menu';

const WAYS: Partial<Record<ShareControl['kind'], string>> = {
  copy: 'Copy link',
  native: 'The device’s share menu',
  email: 'Email',
  sms: 'Text message',
  qr: 'QR code',
};

function once(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Networks that closed: an account or a button there is nothing to have. */
const deadOf = ({ networks }: Guide): ReadonlySet<string> =>
  new Set(networks.filter(({ status }) => status.value === 'dead').map(({ id }) => id));

/** Ways to share that work and that a visitor can reach. */
function waysOf({ share }: ExportedReport, guide: Guide): Item[] {
  const names = new Map(share.widgets.map(({ id, name }) => [id, name]));
  const dead = deadOf(guide);
  const isWay = ({ kind, network, ended, hinted, state }: ShareControl) =>
    !ended && !hinted && state !== 'unseen' && kind !== 'print' && !dead.has(network ?? '');
  const items = share.controls.filter(isWay).map(({ kind, network, widget, name }): Item => {
    const own = WAYS[kind];
    const evidence = name;
    if (own) return { key: kind, name: own, evidence };
    if (network) return { key: `network:${network}`, name: networkName(network, guide), evidence };
    if (widget) return { key: `widget:${widget}`, name: names.get(widget) ?? widget, evidence };
    return { key: MENU, name: 'Share button', evidence };
  });
  // What opens the others is no way of its own.
  const named = items.filter(({ key }) => key !== MENU);
  return once(named.length > 0 ? named : items);
}

/** Whether a button is there that opens a choice of places, and none of these was seen. */
const opensOthers = (ways: readonly Item[]): boolean =>
  ways.some(({ key }) => key === MENU || key === 'native' || key.startsWith('widget:')) &&
  !ways.some(({ key }) => key.startsWith('network:'));

/** Accounts on networks that live. */
function profilesOf({ share }: ExportedReport, guide: Guide): Item[] {
  const dead = deadOf(guide);
  return once(
    share.profiles
      .filter(({ network }) => !dead.has(network))
      .map(({ network, url, handle }) => ({
        key: network,
        name: networkName(network, guide),
        evidence: handle ? `${handle} (${url})` : url,
      })),
  );
}

/** Types that only serve as parts of others, or that every tool writes. Own choice. */
const PARTS =
  /^(?:ContactPoint|EntryPoint|ImageObject|ListItem|MonetaryAmount|PostalAddress|PropertyValue|QuantitativeValue|Rating|SiteNavigationElement|Thing|WebPage|WebPageElement|\w+Action|\w+Counter|\w+Specification)$/;

/** Depth and number of JSON-LD values that are looked at. Own choice: pages write what they like. */
const DEEPEST = 12;
const MOST_VALUES = 5_000;

function typesWithin(roots: readonly unknown[]): string[] {
  const types: string[] = [];
  let seen = 0;
  const walk = (value: unknown, depth: number): void => {
    seen += 1;
    if (depth > DEEPEST || seen > MOST_VALUES) return;
    if (Array.isArray(value)) for (const each of value) walk(each, depth + 1);
    else if (isNode(value)) {
      types.push(...typesOf(value));
      for (const each of Object.values(value)) walk(each, depth + 1);
    }
  };
  walk(roots, 0);
  return types;
}

/** What structured data speaks of, in whichever syntax: the served HTML's and the rendered page's. */
function typesIn(snapshot: Snapshot): Pick<Kind, 'items' | 'isOpen'> {
  const own = served(snapshot);
  const heads = [own?.head, snapshot.page.head].filter((head) => head !== undefined);
  const data = heads.map((head) => readJsonLd(head));
  const isCut = ['jsonLd', 'jsonLdBlocks', 'items'].some((list) =>
    snapshot.page.cut.includes(list),
  );
  const isBroken = data.some(({ broken }) => broken > 0);
  const items = [
    ...data.flatMap(({ roots }) =>
      typesWithin(roots).map((type): Item => ({ key: type, name: type, evidence: 'JSON-LD' })),
    ),
    ...[...snapshot.page.items, ...(own?.items ?? [])].flatMap(({ syntax, types }) =>
      types.map((written): Item => {
        const type = written.replace(/^.*[/#:]/, '');
        return { key: type, name: type, evidence: syntax };
      }),
    ),
  ].filter(({ key }) => key !== '' && !PARTS.test(key));
  return { items: once(items), ...(isCut || isBroken ? { isOpen: true as const } : {}) };
}

const termsIn = (snapshot: Snapshot): Pick<Kind, 'items' | 'isOpen'> => ({
  items: once(
    licences(snapshot)
      .filter(({ from }) => from !== 'copyright' && from !== 'holder')
      .map(({ value, text }) => {
        const code = ccOfAddress(value)?.code;
        return {
          key: 'licence',
          name: code ? `Creative Commons ${code.toUpperCase()}` : 'A licence',
          evidence: text ? `${text} (${value})` : value,
        };
      }),
  ),
  ...(licences(snapshot).length === 0 && mayStateTerms(snapshot) ? { isOpen: true as const } : {}),
});

const UNREAD = { items: undefined };

/** What a page has, kind by kind, with how each is known. Absence counts only where the page's own rule was sure. */
export function factsOf(report: ExportedReport, guide: Guide): Kind[] {
  const { snapshot, page, findings } = report;
  const ways = waysOf(report, guide);
  const kinds: Kind[] = [
    {
      id: 'ways',
      label: 'Ways to share',
      rule: 'share-control-present',
      items: ways,
      ...(opensOthers(ways) ? { isOpen: true as const } : {}),
    },
    {
      id: 'profiles',
      label: 'Accounts it links',
      rule: 'profile-links-present',
      items: profilesOf(report, guide),
    },
    {
      id: 'feeds',
      label: 'Web feed',
      rule: 'feed-autodiscovery',
      items: page.feeds
        .slice(0, 1)
        .map((url) => ({ key: 'feed', name: 'Announced', evidence: url })),
    },
    {
      id: 'types',
      label: 'Structured data',
      rule: 'jsonld-main-entity',
      ...(snapshot ? typesIn(snapshot) : UNREAD),
    },
    {
      id: 'terms',
      label: 'Terms of re-use',
      rule: 'license-declared',
      ...(snapshot ? termsIn(snapshot) : UNREAD),
    },
  ];
  const doubtful = new Set(
    findings
      .filter(({ status }) => status === 'unknown' || status === 'error')
      .map(({ rule }) => rule),
  );
  const isDoubtful = ({ rule, items, isOpen }: Kind) =>
    items?.length === 0 && (isOpen || doubtful.has(rule));
  return kinds.map((kind) => (isDoubtful(kind) ? { ...kind, items: undefined } : kind));
}
