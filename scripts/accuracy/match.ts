/** The part that a link or button plays. */
type Role = 'share' | 'follow' | 'profile';

/** One control, as labelled or as found. */
export interface Unit {
  role: string;
  network: string;
  tag: string;
  /** What it can be recognised by, in the form of `keysOf`; empty where nothing is known but its tag. */
  keys: string[];
  /** For people who look for it. */
  shown: string;
}

/** As it stands in the files of labels. */
export interface Label {
  role: Role;
  network: string;
  tag: string;
  /** The `href` as written, or `tag.class#id` where that says nothing; first 160 characters. */
  key: string;
  count: number;
  note?: string;
}

/**
 * How a labelled and a found control belong together. `network`: one of them says “many”; `other-network`:
 * both name one, not the same; `miss` and `alarm`: one of the two is not there.
 */
type How = 'same' | 'network' | 'other-network' | 'role' | 'miss' | 'alarm';

export type Pair =
  | { how: 'miss'; label: Unit; found?: undefined }
  | { how: 'alarm'; label?: undefined; found: Unit }
  | { how: Exclude<How, 'miss' | 'alarm'>; label: Unit; found: Unit };

/** Characters of a key that count: labels are cut at 160 before their white space is folded. */
const KEY_LENGTH = 120;

const NETWORK_NAMES: Record<string, string> = {
  twitter: 'x',
  mail: 'email',
  mailto: 'email',
  gplus: 'googleplus',
  'google-plus': 'googleplus',
  fb: 'facebook',
  yc: 'hackernews',
  hn: 'hackernews',
  link: 'copy',
  clipboard: 'copy',
  imessage: 'sms',
  kakaotalk: 'kakao',
  more: 'many',
  native: 'many',
  webshare: 'many',
};

/** One name per network; what leads to a choice of several is `many`. */
export function networkName(name: string): string {
  const lower = name.toLowerCase();
  return NETWORK_NAMES[lower] ?? lower;
}

const addressKey = (href: string) => `@${href.replace(/\s+/g, ' ').trim().slice(0, KEY_LENGTH)}`;

/** Class and id cannot be told apart in the marks that a snapshot keeps, so here neither are they. */
const marksKey = (marks: string) =>
  `<${marks
    .replace(/[\s.#]+/g, ' ')
    .trim()
    .slice(0, KEY_LENGTH)}`;

/**
 * Keys of an element: its address, where it is a link and that says something; else its tag, classes and id.
 * A snapshot keeps `data-href` and the like as the address of elements without any, so both may hold there.
 */
export function keysOf(
  tag: string,
  href: string | undefined,
  marks: string,
  dataHref?: string,
): string[] {
  if (href === undefined || /^\s*($|#\s*$|javascript:)/i.test(href)) {
    return [marksKey(`${tag} ${marks}`)];
  }
  const isLink = (tag === 'a' || tag === 'area') && href !== dataHref;
  return isLink ? [addressKey(href)] : [addressKey(href), marksKey(`${tag} ${marks}`)];
}

/** The one key of a label. */
export function labelKey(tag: string, key: string): string {
  const rest = key.startsWith(tag) ? key.slice(tag.length) : undefined;
  return rest === '' || /^[.#]/.test(rest ?? '') ? marksKey(key) : addressKey(key);
}

/** A label as so many controls as it counts. */
export function unitsOf({ role, network, tag, key, count }: Label): Unit[] {
  const unit: Unit = {
    role,
    network: networkName(network),
    tag,
    keys: [labelKey(tag, key)],
    shown: key,
  };
  return Array.from({ length: count }, () => unit);
}

const MANY = 'many';

type Fits = (label: Unit, found: Unit) => boolean;

const sameKey: Fits = (label, found) => found.keys.some((key) => label.keys.includes(key));
const sameRole: Fits = (label, found) => label.role === found.role;
const sameNetwork: Fits = (label, found) => label.network === found.network;
const oneIsMany: Fits = (label, found) => label.network === MANY || found.network === MANY;
const unkeyed: Fits = (label, found) => found.keys.length === 0 && label.tag === found.tag;

/** Best fit first: what is paired in one pass is out of those that follow. */
const PASSES: [How, Fits][] = [
  ['same', (a, b) => sameKey(a, b) && sameRole(a, b) && sameNetwork(a, b)],
  ['same', (a, b) => unkeyed(a, b) && sameRole(a, b) && sameNetwork(a, b)],
  ['network', (a, b) => sameKey(a, b) && sameRole(a, b) && oneIsMany(a, b)],
  ['role', (a, b) => sameKey(a, b) && !sameRole(a, b) && sameNetwork(a, b)],
  ['other-network', (a, b) => sameKey(a, b) && sameRole(a, b)],
  ['role', (a, b) => sameKey(a, b)],
];

/** Pairs the labelled and the found controls of one page; each is in exactly one pair. */
export function match(labels: Unit[], found: Unit[]): Pair[] {
  const pairs: Pair[] = [];
  let open = labels;
  let rest = found;
  for (const [how, fits] of PASSES) {
    const left: Unit[] = [];
    for (const label of open) {
      const place = rest.findIndex((each) => fits(label, each));
      const hit = rest[place];
      if (hit === undefined) {
        left.push(label);
        continue;
      }
      rest = rest.filter((_, index) => index !== place);
      pairs.push({ how, label, found: hit } as Pair);
    }
    open = left;
  }
  return [
    ...pairs,
    ...open.map((label): Pair => ({ how: 'miss', label })),
    ...rest.map((each): Pair => ({ how: 'alarm', found: each })),
  ];
}
