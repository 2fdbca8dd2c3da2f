import { type Fact, type Network, needsServer, takenBy } from '../../../../utils/networks/network';
import { factsOf } from '../../../fixtures/network-facts';
import { cut, plain } from '../rules-document/layout';

/** A network with the number of cases in its table. */
export interface Documented {
  network: Network;
  cases: number;
  /** Those of them that cite the network's own code. */
  cited: number;
}

const HEAD = `<!-- Generated from the networks and their tests by \`npm run fix\`. Do not edit. -->

# Networks`;

const INTRODUCTION = `Every fact stands in the network’s own file, \`utils/networks/<id>.ts\`, with its source and the day it was
checked. *Verified* are those that documentation or open source code states; the others are marked *reported*
(third parties say so) or *memory* (nobody could be asked). Cases are pages in the network’s table of tests with the card
that it must make of them; *from its code* are those that cite the place in the network’s own code for it. *Takes* is what
its form can be handed; *on request* are forms of which nobody could say in time whether they still work, offered only
where somebody puts them in.`;

/** A value in words; patterns are counted, not shown. */
function words(value: unknown): string {
  if (typeof value === 'number') return value.toLocaleString('en');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  if (value === null) return 'none';
  if (Array.isArray(value)) {
    const patterns = value.filter((each) => each instanceof RegExp).length;
    if (patterns > 0) return patterns === 1 ? '1 pattern' : `${patterns} patterns`;
    return value.length === 0
      ? 'none'
      : value.map((each) => (Array.isArray(each) ? each.join(' + ') : words(each))).join(', ');
  }
  return Object.entries(value as object)
    .map(([key, each]) => `${key} ${words(each)}`)
    .join('; ');
}

const isVerified = ({ basis }: Fact<unknown>) => basis === 'vendor' || basis === 'source-code';

const cell = (text: string): string => plain(text.replace(/\s+/g, ' '));

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly string[]): string =>
  [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');

/** What goes along with a link, and what has to come first. */
function sharing({ share }: Network): string {
  if (!share) return '';
  const takes = takenBy(share).map((name) => (name === 'url' ? 'link' : name));
  const needs = [
    share.onRequest && 'on request',
    share.phoneOnly && 'on phones',
    needsServer(share) && 'once a server is named',
  ].filter(Boolean);
  return `${takes.join(', ')}${needs.length > 0 ? ` (${needs.join(', ')})` : ''}`;
}

function overview({ network, cases, cited }: Documented): string {
  const facts = factsOf(network).map(([, fact]) => fact);
  const verified = facts.filter(isVerified).length;
  return row(
    `[${cell(network.name)}](#${network.id})`,
    network.status.value,
    network.preview ? 'card' : network.share ? 'share' : network.picture ? 'picture' : 'recognised',
    sharing(network),
    verified,
    facts.length - verified,
    cases,
    cited,
  );
}

function chapter({ network, cases, cited }: Documented): string {
  const rows = factsOf(network).map(([path, fact]) =>
    row(
      path,
      cell(cut(words(fact.value), 240)) + (fact.note ? ` (${cell(fact.note)})` : ''),
      cell(fact.source),
      fact.checked,
      isVerified(fact) ? 'yes' : `no: *${fact.basis}*`,
    ),
  );
  const counted = cited > 0 ? `${cases} cases, ${cited} of them from its code` : `${cases} cases`;
  return [
    `## ${network.id}`,
    `${plain(network.name)}${cases > 0 ? `: ${counted}` : ''}.`,
    table(['Fact', 'Value', 'Source', 'Checked', 'Verified'], rows),
  ].join('\n\n');
}

/** `docs/networks.md`: an overview, then every network's facts under a heading that is its id. */
export function networksDocument(networks: readonly Documented[]): string {
  const heads = [
    'Network',
    'Status',
    'Here',
    'Takes',
    'Verified facts',
    'Others',
    'Cases',
    'From its code',
  ];
  const drawn = networks.filter(({ network }) => network.preview).length;
  return `${[
    HEAD,
    `${networks.length} networks, ${drawn} with a card. ${INTRODUCTION}`,
    table(heads, networks.map(overview)),
    ...networks.map(chapter),
  ].join('\n\n')}\n`;
}
