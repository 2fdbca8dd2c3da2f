import type { Evidence, OtherPageFacts, Probe } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/presentation/hreflang-consistent';
import { testRule } from '../../fixtures/rule-table';

const OWN = 'https://site.test/post';
const DE = 'https://site.test/de/post';
const link = (code: string, href: string, more = '') =>
  `<link rel="alternate" hreflang="${code}" href="${href}"${more}>`;
const SET = link('en', OWN) + link('de', DE) + link('x-default', OWN);
const head = (links: string) => `<html lang="en"><head>${links}</head></html>`;
const answer = (
  alternates: OtherPageFacts['alternates'],
  status = 200,
): Evidence<Probe<OtherPageFacts>> => ({
  state: 'ok',
  facts: {
    url: DE,
    finalUrl: DE,
    status,
    headers: {},
    elapsed: 10,
    facts: { alternates, textLength: 900 },
  },
});
const BACK = answer([{ hreflang: 'en', url: `${OWN}/` }]);

testRule(rule, [
  {
    name: 'a set that answers',
    html: head(SET),
    full: { languages: [BACK] },
    status: 'pass',
    evidence: 'hreflang="de"',
  },
  { name: 'the page alone', html: head(link('en', OWN)), status: 'pass' },
  { name: 'a set that was not asked', html: head(SET), status: 'unknown' },
  {
    name: 'a set on its way',
    html: head(SET),
    full: { languages: [{ state: 'pending' }] },
    status: 'unknown',
  },
  {
    name: 'no link back',
    html: head(SET),
    full: { languages: [answer([{ hreflang: 'de', url: DE }])] },
    status: 'fail',
    messages: ['noReturn'],
    data: { url: DE },
    fix: `hreflang="en" href="${OWN}">\n<link rel="alternate" hreflang="x-default" href="TODO`,
  },
  {
    name: 'a version that names none',
    html: head(SET),
    full: { languages: [answer([])] },
    status: 'warn',
    messages: ['noReturn'],
  },
  {
    name: 'a version that is gone',
    html: head(SET),
    full: { languages: [answer([], 404)] },
    status: 'fail',
    messages: ['gone'],
    data: { status: 404 },
  },
  {
    name: 'a code of no language',
    html: head(SET + link('en_US', OWN) + link('jp', `${OWN}-jp`)),
    status: 'fail',
    messages: ['code'],
    data: { codes: 'en_US, jp' },
  },
  {
    name: 'everything but itself',
    html: head(link('de', DE) + link('fr', 'https://site.test/fr/post')),
    status: 'fail',
    messages: ['noSelf'],
    data: { count: 2 },
  },
  {
    name: 'no version for everybody else',
    html: head(link('en', OWN) + link('de', DE)),
    status: 'warn',
    messages: ['noDefault'],
  },
  {
    name: 'incomplete addresses',
    html: head(SET + link('fr', '/fr/post')),
    status: 'warn',
    messages: ['relative'],
    data: { code: 'fr', href: '/fr/post' },
  },
  {
    name: 'one language twice',
    html: head(SET + link('de', 'https://site.test/at/post')),
    status: 'warn',
    messages: ['twice'],
    data: { code: 'de' },
  },
  {
    name: 'a set in the header',
    html: head(''),
    headers: { link: `<${DE}>; rel="alternate"; hreflang="de"` },
    status: 'fail',
    messages: ['noSelf'],
    evidence: DE,
  },
  {
    name: 'a feed in a language',
    html: head(link('en', '/feed', ' type="application/rss+xml"')),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'a gate', html: head(SET), httpStatus: 403, status: 'unknown' },
  {
    name: 'a page that is not public',
    html: head(SET),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
