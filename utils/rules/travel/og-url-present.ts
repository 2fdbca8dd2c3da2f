import { defineRule } from '../../audit/define-rule';
import { metaSharingGuide, whatsappPreviews } from '../../audit/sources/meta';
import { openGraph } from '../../audit/sources/standards';
import { servedCanonicals } from '../../signals/addresses';
import { keyExhibit, servedPage, short, standing } from '../../signals/card-values';
import { cardsTaking } from '../../signals/cards-concerned';
import { isHomepage, webUrl } from '../../signals/urls';

export default defineRule({
  id: 'og-url-present',
  pillar: 'travel',
  title: 'The page states its permanent address in og:url',
  kind: 'achievement',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['facebook', 'whatsapp', 'all'],
  needs: ['server'],
  topic: 'canonical',
  scope: 'public',
  messages: {
    missing: 'The served HTML has neither an og:url nor a canonical link',
    canonicalOnly: 'There is no og:url; the canonical link says “{canonical}”',
    notAbsolute: 'The og:url “{value}” is not a complete http or https address',
    empty: 'The og:url is empty',
    home: 'The og:url is the home page, “{value}”, so that Facebook makes the card of that page',
  },
  why: 'Meta counts shares and comments under og:url, and WhatsApp lists it among the tags it needs.',
  fix: {
    text: 'Add og:url with the same address as the canonical link.',
    snippet: '<meta property="og:url" content="{{canonical|attr}}">',
  },
  sources: [openGraph, metaSharingGuide, whatsappPreviews],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const found = standing(snapshot, 'og:url');
    const readers = cardsTaking(snapshot, 'og:url');
    switch (found.state) {
      case 'unknown':
        return say.cannotTell();
      case 'filled': {
        const value = short(found.value);
        const marked = keyExhibit(facts.head, 'og:url', found.value);
        if (!webUrl(found.value)) return say.fail('notAbsolute', { value }, marked, readers);
        return isHomepage(found.value) && !isHomepage(snapshot.page.url)
          ? say.fail('home', { value }, marked, ['facebook'])
          : say.pass(keyExhibit(facts.head, 'og:url'));
      }
      case 'page-only':
        return say.reportedElsewhere();
      case 'empty':
        return say.fail('empty', {}, found.evidence, readers);
      case 'absent': {
        const canonical = servedCanonicals(snapshot)[0];
        return canonical
          ? say.warn('canonicalOnly', { canonical: short(canonical.value) }, [canonical.evidence])
          : say.fail('missing', {}, [], readers);
      }
    }
  },
});
