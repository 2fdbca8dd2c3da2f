import { defineRule } from '../../audit/define-rule';
import { applePreviews } from '../../audit/sources/messengers';
import { metaBestPractices, metaSharingGuide, whatsappPreviews } from '../../audit/sources/meta';
import { networkById } from '../../networks/registry';
import { brandingOf } from '../../signals/branding';
import { keyExhibit, servedPage, short, standing } from '../../signals/card-values';
import { pageType } from '../../signals/page-type';
import { widthOf } from '../../signals/text-width';
import { isHomepage } from '../../signals/urls';

export default defineRule({
  id: 'og-title-unbranded',
  pillar: 'presentation',
  title: 'The social title does not repeat the brand',
  kind: 'guard',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['imessage', 'facebook', 'whatsapp', 'x', 'all'],
  needs: ['server'],
  dependsOn: ['og-title-present'],
  topic: 'social-title',
  scope: 'public',
  messages: {
    last: 'The social title ends with the name of the site, “{brand}”',
    first:
      'The social title starts with the name of the site, “{brand}”, and not with what this page is about',
    twice: 'The social title names the site twice, “{brand}” at its start and at its end',
    pushes:
      'The name of the site, “{brand}”, makes the social title {length} characters long; X shows {max}',
  },
  why: 'Apple, Meta and WhatsApp ask for titles without the brand: the card shows the site beside the title already.',
  fix: {
    text: 'Leave the name out of og:title and give it in og:site_name; the <title> may keep it.',
    snippet:
      '<meta property="og:title" content="{{headline}}">\n<meta property="og:site_name" content="{{siteName|attr}}">',
  },
  sources: [applePreviews, whatsappPreviews, metaBestPractices, metaSharingGuide],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    const state = standing(snapshot, 'og:title');
    if (!facts || state.state === 'unknown') return say.cannotTell();
    if (state.state === 'page-only') return say.reportedElsewhere();
    const isFront = isHomepage(snapshot.page.url) || pageType(snapshot).type === 'homepage';
    if (state.state !== 'filled' || isFront) return say.nothingToCheck();

    const { first, last, headline } = brandingOf(snapshot, state.value);
    const brand = last ?? first;
    if (brand === undefined) return say.pass(keyExhibit(facts.head, 'og:title'));
    const evidence = keyExhibit(facts.head, 'og:title', brand);
    const data = { brand: short(brand) };
    if (first !== undefined && last !== undefined) return say.fail('twice', data, evidence);
    if (first !== undefined) return say.fail('first', data, evidence);
    const max = networkById('x')?.preview?.titleMax?.value.max;
    const length = widthOf(state.value);
    return max !== undefined && length > max && widthOf(headline) <= max
      ? say.fail('pushes', { ...data, length, max }, evidence)
      : say.warn('last', data, evidence);
  },
});
