import { defineRule } from '../../audit/define-rule';
import { googleDuplicateUrls, lighthouseCanonical } from '../../audit/sources/google';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { renderedCanonicals, servedCanonicals } from '../../signals/addresses';
import { keyExhibit, servedPage, short, standing } from '../../signals/card-values';
import { exhibit, linksOf } from '../../signals/meta';

export default defineRule({
  id: 'canonical-present',
  pillar: 'linkability',
  title: 'The page names its one permanent address',
  kind: 'achievement',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['google', 'mastodon', 'pinterest', 'all'],
  needs: ['server'],
  topic: 'canonical',
  scope: 'public',
  messages: {
    missing:
      'Neither the served HTML nor its headers hold a canonical link, and there is no og:url',
    empty: 'There is a canonical link, but its address is empty',
    ogUrlOnly: 'There is no canonical link, though og:url says “{ogUrl}”',
    pageOnly: 'The canonical link “{canonical}” only appears after scripts have run',
  },
  why: 'Without a canonical address every copy with campaign or session parameters is one more page to link to.',
  fix: {
    text: 'Add a canonical link with the address that you want people to share.',
    snippet: '<link rel="canonical" href="{{canonical|attr}}">',
  },
  sources: [mastodonLinkDetails, lighthouseCanonical, googleDuplicateUrls],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const [stated] = servedCanonicals(snapshot);
    if (stated) return say.pass([stated.evidence]);
    if (facts.cut) return say.cannotTell();
    const [rendered] = renderedCanonicals(snapshot);
    if (rendered)
      return say.warn('pageOnly', { canonical: short(rendered.value) }, [rendered.evidence]);
    const [empty] = linksOf(facts.head, 'canonical');
    if (empty) return say.fail('empty', {}, [exhibit('canonical', empty)]);
    const og = standing(snapshot, 'og:url');
    return og.state === 'filled'
      ? say.warn('ogUrlOnly', { ogUrl: short(og.value) }, keyExhibit(facts.head, 'og:url'))
      : say.fail('missing');
  },
});
