import { type Plugin, parseAst } from 'vite';

/** What the extension does not read of most facts; `docs/networks.md` shows it, and tests hold it. */
const UNREAD: readonly string[] = ['source', 'checked', 'note'];

/** Facts of which it reads some of that: a report names how a card is made, screens show two notes. */
const READ: Readonly<Record<string, readonly string[]>> = {
  title: ['source', 'checked'],
  debugger: ['note'],
  onRequest: ['note'],
};

interface Node {
  type: string;
  start: number;
  end: number;
  properties?: Node[];
  key?: { name?: string; value?: unknown };
  [part: string]: unknown;
}

type Span = [from: number, to: number];

const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && typeof (part as Node).type === 'string';

const nameOf = ({ key }: Node): string => String(key?.name ?? key?.value);

/**
 * Spans of such properties in objects that say on what basis a fact stands. `name`: what the object is the value of;
 * what several facts share is no value, and stays.
 */
function unreadIn(node: Node, name: string): Span[] {
  const isFact = name !== '' && node.properties?.some((each) => nameOf(each) === 'basis');
  const own = (isFact ? (node.properties ?? []) : []).filter(
    (each) => UNREAD.includes(nameOf(each)) && !READ[name]?.includes(nameOf(each)),
  );
  const inner = Object.values(node).flat().filter(isNode);
  const called = node.type === 'Property' ? nameOf(node) : name;
  return [
    ...own.map(({ start, end }): Span => [start, end]),
    ...inner.flatMap((part) => unreadIn(part, called)),
  ];
}

/** The code of a network's file without where and when each fact was looked up. */
export function leanNetwork(code: string): string {
  const spans = unreadIn(parseAst(code) as unknown as Node, '').sort((a, b) => b[0] - a[0]);
  return spans.reduce(
    (text, [from, to]) => text.slice(0, from) + text.slice(to).replace(/^\s*,/, ''),
    code,
  );
}

/** Leaves sources, days and unread notes of network facts out of a finished build: they are a third of those files. */
export function withLeanNetworks(): Plugin {
  return {
    name: 'with-lean-networks',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/utils[\\/]networks[\\/](?!network\.ts|registry\.ts)[\w-]+\.ts$/.test(id))
        return undefined;
      return { code: leanNetwork(code), map: null };
    },
  };
}
