import { defineRule } from '../../audit/define-rule';
import { metaBestPractices, metaSharingGuide } from '../../audit/sources/meta';
import { squirrelscanSocial } from '../../audit/sources/observers';
import { canonical, ogUrl, pageUrl, servedCanonicals } from '../../signals/addresses';
import { keyExhibit, servedPage, short } from '../../signals/card-values';
import { type Difference, difference, norm } from '../../signals/urls';

/** Whether two addresses are spellings of one page. */
const isSpelling = (differs: Difference): boolean => !['host', 'path', 'query'].includes(differs);

export default defineRule({
  id: 'canonical-equals-og-url',
  pillar: 'linkability',
  title: 'The canonical link and og:url agree',
  kind: 'achievement',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['facebook', 'google', 'all'],
  needs: ['server'],
  dependsOn: ['canonical-present', 'og-url-present'],
  topic: 'canonical',
  scope: 'public',
  messages: {
    host: 'The canonical link says “{canonical}”, but og:url says “{ogUrl}”, on another host',
    path: 'The canonical link says “{canonical}”, but og:url says “{ogUrl}”, another path',
    query:
      'The canonical link says “{canonical}”, but og:url says “{ogUrl}”, with other parameters',
    scheme: 'One of “{canonical}” (canonical) and “{ogUrl}” (og:url) is http, the other https',
    www: 'One of “{canonical}” (canonical) and “{ogUrl}” (og:url) has www., the other has not',
    slash:
      'One of “{canonical}” (canonical) and “{ogUrl}” (og:url) ends with a slash, the other does not',
    letterCase: '“{canonical}” (canonical) and “{ogUrl}” (og:url) differ in capital letters',
  },
  why: 'Meta counts shares under og:url and search engines count links under the canonical address; two addresses split them.',
  fix: {
    text: 'Print both from the same value.',
    snippet:
      '<link rel="canonical" href="{{canonical|attr}}">\n<meta property="og:url" content="{{canonical|attr}}">',
  },
  sources: [metaSharingGuide, metaBestPractices, squirrelscanSocial],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const all = servedCanonicals(snapshot);
    const stated = canonical(snapshot);
    const og = ogUrl(snapshot);
    if (!stated?.url || !og) return say.nothingToCheck();
    // canonical-well-formed reports canonicals that contradict each other.
    if (new Set(all.map(({ url, value }) => norm(url ?? '') ?? value)).size > 1)
      return say.reportedElsewhere();
    const evidence = [stated.evidence, ...keyExhibit(facts.head, 'og:url')];
    const data = { canonical: short(stated.url), ogUrl: short(og) };
    const differs = difference(stated.url, og);
    switch (differs) {
      case 'none':
        return say.pass(evidence);
      case 'case':
        return say.warn('letterCase', data, evidence);
      case 'host':
        // A copy may name the page it was taken from as canonical, and be shared itself.
        return isSpelling(difference(og, pageUrl(snapshot)))
          ? say.warn('host', data, evidence)
          : say.fail('host', data, evidence);
      case 'slash':
      case 'www':
        return say.warn(differs, data, evidence);
      default:
        return say.fail(differs, data, evidence);
    }
  },
});
