import type { Rule, Source } from '../../../../utils/audit/define-rule';
import { BASIS_WORDS, PAGE_TYPE_WORDS } from '../../../../utils/audit/describe';
import { PILLARS } from '../../../../utils/audit/pillars';
import { NETWORKS } from '../../../../utils/networks/registry';
import { type Example, exampleText } from './example';
import { fenced, plain } from './layout';

/** A rule with the two examples out of its table. */
export interface Documented {
  rule: Rule;
  passing: Example;
  mending: Example;
}

const HEAD = `<!-- Generated from the rules and their tests by \`npm run fix\`. Do not edit. -->

# Rules`;

const INTRODUCTION = `An *achievement* earns points when it is there; a *guard* only costs points when it is violated. Weight is what a rule
counts within its pillar; \`docs/scoring.md\` says how. Examples are cases of the rule's own test, laid out for reading;
“…” stands for what was left out. A source marked *unverified* was noted from memory and not looked up again.`;

/** Readers of a page that have no file of their own among the networks. */
const READERS: Readonly<Record<string, string>> = {
  all: 'all networks',
  feeds: 'feed readers',
  bookmarks: 'bookmarks',
  indieweb: 'IndieWeb sites',
  google: 'Google',
  matrix: 'Matrix',
};

const readerOf = (id: string): string =>
  NETWORKS.find((network) => network.id === id)?.name ?? READERS[id] ?? id;

const typesOf = (types: readonly (keyof typeof PAGE_TYPE_WORDS)[]): string =>
  types.map((type) => PAGE_TYPE_WORDS[type].toLowerCase()).join(', ');

function scopeOf({ scope }: Rule): string {
  if (scope === 'any') return 'every page';
  if (scope === 'public') return 'every public page';
  if (scope === 'shareable') return 'pages that people share';
  return typesOf(scope);
}

const NEEDS = { server: 'the server’s HTML', robots: 'robots.txt' } as const;

function conditionsOf(rule: Rule): string {
  const { dependsOn = [], halfWeightOn = [], needs, mode } = rule;
  const links = dependsOn.map((id) => `[${id}](#${id})`).join(', ');
  return [
    scopeOf(rule),
    needs.length > 0 && `needs ${needs.map((need) => NEEDS[need]).join(' and ')}`,
    mode === 'full' && 'may need a full audit',
    links && `after ${links}`,
    halfWeightOn.length > 0 && `half the weight on ${typesOf(halfWeightOn)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function sourceText({ title, url, basis, checked }: Source): string {
  const name = url === undefined ? plain(title) : `[${plain(title)}](${url})`;
  const words = `${BASIS_WORDS[basis]} ${checked}`;
  return `- ${name}, ${basis === 'memory' ? words.replace('unverified', '*unverified*') : words}`;
}

function ruleText({ rule, passing, mending }: Documented): string {
  const { id, title, kind, severity, weight, confidence, networks, why, messages, fix } = rule;
  const { contested, sources } = rule;
  const snippet = mending.finding.fix ?? fix.snippet;
  return [
    `### ${id}`,
    `**${plain(title)}.** ${plain(why)}`,
    [
      `- ${kind}, ${severity}, weight ${weight}, confidence ${confidence}`,
      `- For: ${networks.map(readerOf).join(', ')}`,
      `- Applies to: ${conditionsOf(rule)}`,
      ...(contested ? [`- Contested: ${plain(contested)}`] : []),
    ].join('\n'),
    `It may say:\n\n${Object.values(messages)
      .map((message) => `- “${plain(message)}”`)
      .join('\n')}`,
    exampleText(rule, passing, mending),
    exampleText(rule, mending, passing),
    `*To mend it:* ${plain(fix.text)}`,
    ...(snippet ? [fenced(snippet, snippet.startsWith('<') ? 'html' : 'text')] : []),
    `Sources:\n\n${sources.map(sourceText).join('\n')}`,
  ].join('\n\n');
}

/** `docs/rules.md`: every rule by its pillar, each under a heading that is its id. */
export function rulesDocument(rules: readonly Documented[]): string {
  const pillars = PILLARS.map((pillar) => ({
    ...pillar,
    rules: rules
      .filter(({ rule }) => rule.pillar === pillar.id)
      .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1)),
  }));
  const contents = pillars.map(
    ({ name, rules: own }) =>
      `**${name}**\n\n${own.map(({ rule }) => `- [${plain(rule.title)}](#${rule.id})`).join('\n')}`,
  );
  const chapters = pillars.flatMap(({ name, rules: own }) => [`## ${name}`, ...own.map(ruleText)]);
  return `${[HEAD, `${rules.length} rules. ${INTRODUCTION}`, ...contents, ...chapters].join('\n\n')}\n`;
}
