import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { googleDuplicateUrls, lighthouseCanonical } from '../../audit/sources/google';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { canonical, pageUrl } from '../../signals/addresses';
import { servedPage, short } from '../../signals/card-values';
import { titleOf } from '../../signals/meta';
import { type Difference, difference, isHomepage, webUrl } from '../../signals/urls';

/** Differences in which two addresses are spellings of one page. */
const SPELLINGS: readonly Difference[] = ['slash', 'case', 'www', 'scheme'];

/** Share of the shorter title's words that two pages on one thing have in common at least. Own choice. */
const ALIKE = 0.5;

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);

/** Whether two titles can be those of one page; an absent one says nothing against it. */
function isAlike(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [wordsOf(a ?? ''), wordsOf(b ?? '')];
  const least = Math.min(x.size, y.size);
  return least === 0 || [...x].filter((word) => y.has(word)).length / least >= ALIKE;
}

export default defineRule({
  id: 'canonical-points-here',
  pillar: 'linkability',
  title: 'The canonical address is this page',
  kind: 'achievement',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['google', 'mastodon', 'pinterest', 'all'],
  needs: ['server'],
  mode: 'full',
  dependsOn: ['canonical-well-formed'],
  topic: 'canonical',
  scope: 'public',
  contested:
    'A canonical address on another host is right for a copy that was published elsewhere first.',
  messages: {
    home: 'The canonical address is the home page, “{canonical}”, so that shares of this page count for that one',
    insecure:
      'The canonical address “{canonical}” is the http version of this page, which is open under https',
    back: 'The canonical address “{canonical}” leads back to this page, which is spelt otherwise: “{next}”',
    broken: 'The canonical address “{canonical}” answers {status}',
    chain: 'The canonical address “{canonical}” names yet another one as its own, “{next}”',
    redirects: 'The canonical address “{canonical}” leads on to “{next}”',
    otherTitle: 'The canonical address “{canonical}” bears another title, “{theirs}”',
  },
  why: 'Mastodon takes the canonical address in place of the one that was shared, and search engines count links for it.',
  fix: {
    text: 'Print the permanent address of the page itself.',
    snippet: '<link rel="canonical" href="{{pageUrl|attr}}">',
  },
  sources: [lighthouseCanonical, mastodonLinkDetails, googleDuplicateUrls],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const stated = canonical(snapshot);
    const target = webUrl(stated?.url)?.href;
    if (!stated || !target) return say.nothingToCheck();
    const own = pageUrl(snapshot);
    const evidence: Exhibit[] = [
      stated.evidence,
      { label: 'address', text: own.slice(0, 500), from: 'address' },
    ];
    const data = { canonical: short(target) };
    const differs = difference(own, target);
    // To leave parameters out is what a canonical address is for.
    if (differs === 'none' || (differs === 'query' && webUrl(target)?.search === ''))
      return say.pass(evidence);
    if (isHomepage(target) && !isHomepage(own)) return say.fail('home', data, evidence);
    const isSpelling = SPELLINGS.includes(differs);
    // To name one of two spellings is what a canonical address is for, unless it is the worse one.
    if (differs === 'scheme') {
      return webUrl(target)?.protocol === 'https:'
        ? say.pass(evidence)
        : say.warn('insecure', data, evidence);
    }

    const probe = snapshot.full?.canonical;
    if (probe?.state !== 'ok' || difference(probe.facts.url, target) !== 'none')
      return say.cannotTell();
    const { status, finalUrl, facts: other } = probe.facts;
    if (status < 200 || status >= 300) return say.fail('broken', { ...data, status }, evidence);
    const next = other.canonical;
    if (next && !['none', 'slash', 'case'].includes(difference(next, target)))
      return say.fail('chain', { ...data, next: short(next) }, evidence);
    if (isSpelling && difference(finalUrl, own) === 'none')
      return say.warn('back', { ...data, next: short(finalUrl) }, evidence);
    if (difference(finalUrl, target) !== 'none')
      return say.warn('redirects', { ...data, next: short(finalUrl) }, evidence);
    const theirs = other.title ?? other.ogTitle;
    return isAlike(titleOf(facts.head), theirs)
      ? say.pass(evidence)
      : say.warn('otherTitle', { ...data, theirs: short(theirs ?? '') }, evidence);
  },
});
