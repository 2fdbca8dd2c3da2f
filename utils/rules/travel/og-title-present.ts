import { defineRule } from '../../audit/define-rule';
import { cardTag } from '../../signals/card-tags';
import { exhibit, metaAll, served, titleExhibit } from '../../signals/meta';

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
  scope: 'public',
  messages: {
    missing: 'There is neither an og:title nor a <title>, so networks have nothing to print in bold',
    titleOnly: 'There is no og:title; networks that need one show nothing, others fall back to “{title}”',
  },
  why: 'The social title is the line everybody reads; WhatsApp and LinkedIn document no other source for it.',
  fix: {
    text: 'Add og:title to the head of the served HTML.',
    snippet: '<meta property="og:title" content="{{title|attr}}">',
  },
  sources: [
    {
      title: 'The Open Graph protocol',
      url: 'https://ogp.me/',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = served(snapshot);
    if (!facts) return say.cannotTell();
    const tag = cardTag(snapshot, 'og:title');
    if (tag?.served) {
      return say.pass(metaAll(facts.head, 'og:title').slice(0, 1).map((each) => exhibit('og:title', each)));
    }
    // no-js-only-card reports tags that only a script adds.
    if (tag?.rendered) return say.reportedElsewhere();
    const title = cardTag(snapshot, 'title');
    return title?.served
      ? say.warn('titleOnly', { title: title.served.slice(0, 100) }, titleExhibit(facts.head))
      : say.fail('missing');
  },
});
