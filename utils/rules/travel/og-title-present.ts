import { defineRule } from '../../audit/define-rule';
import { discordPreviews } from '../../audit/sources/messengers';
import { metaSharingGuide, whatsappPreviews } from '../../audit/sources/meta';
import { openGraph } from '../../audit/sources/standards';
import { cardTag } from '../../signals/card-tags';
import { keyExhibit, servedPage, short, standing, tagOf } from '../../signals/card-values';
import { cardsWithout } from '../../signals/cards-concerned';
import { contentOf, exhibit, titleExhibit } from '../../signals/meta';

export default defineRule({
  id: 'og-title-present',
  pillar: 'travel',
  title: 'The page has a social title',
  kind: 'achievement',
  severity: 'critical',
  weight: 8,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  topic: 'social-title',
  scope: 'public',
  messages: {
    missing:
      'The served HTML has no og:title and no <title> with words in it, so most networks have no title to print',
    titleOnly:
      'There is no og:title; networks that need one show nothing, others fall back to “{title}”',
    otherTitles:
      'There is no og:title; networks that need one show nothing, others fall back to the twitter:title “{twitter}” or the <title> “{title}”',
    twitterOnly:
      'The served HTML has no og:title and no <title> with words in it; only networks that read the twitter:title “{twitter}” have a title to print',
    empty: 'The og:title is empty, which can keep a network from falling back to another title',
  },
  why: 'The social title is the line everybody reads; WhatsApp and LinkedIn document no other source for it.',
  fix: {
    text: 'Put the headline, without the name of the site, into og:title in the head of the served HTML.',
    snippet: '<meta property="og:title" content="{{title|attr}}">',
  },
  sources: [
    openGraph,
    whatsappPreviews,
    discordPreviews,
    metaSharingGuide,
    {
      title: 'Standard Ebooks issue 90: an empty title keeps X from falling back',
      url: 'https://github.com/standardebooks/web/issues/90',
      basis: 'secondary',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const found = standing(snapshot, 'og:title');
    switch (found.state) {
      case 'unknown':
        return say.cannotTell();
      case 'filled':
        return say.pass(keyExhibit(facts.head, 'og:title'));
      case 'page-only':
        return say.reportedElsewhere();
      case 'empty':
        return say.fail('empty', {}, found.evidence, cardsWithout(snapshot, 'title'));
      case 'absent': {
        const title = cardTag(snapshot, 'title')?.served;
        const twitter = tagOf(facts.head, 'twitter:title');
        if (twitter && contentOf(twitter) !== '') {
          const shown = { twitter: short(contentOf(twitter)) };
          const evidence = [exhibit('twitter:title', twitter)];
          return title
            ? say.warn('otherTitles', { ...shown, title: short(title) }, [
                ...evidence,
                ...titleExhibit(facts.head),
              ])
            : say.fail('twitterOnly', shown, evidence, cardsWithout(snapshot, 'title'));
        }
        return title
          ? say.warn('titleOnly', { title: short(title) }, titleExhibit(facts.head))
          : say.fail('missing', {}, [], cardsWithout(snapshot, 'title'));
      }
    }
  },
});
