import { defineRule } from '../../audit/define-rule';
import { googleTitleLinks } from '../../audit/sources/google';
import { cardTag } from '../../signals/card-tags';
import { keyExhibit, servedPage, short } from '../../signals/card-values';
import { genericWord, isSiteName } from '../../signals/generic-title';
import { meta, titleExhibit, titleOf } from '../../signals/meta';
import { pageType } from '../../signals/page-type';
import { isHomepage } from '../../signals/urls';

export default defineRule({
  id: 'title-not-generic',
  pillar: 'presentation',
  title: 'The title is specific to the page',
  kind: 'guard',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  topic: 'social-title',
  scope: 'public',
  messages: {
    generic: 'The social title “{title}” says nothing about this page',
    elementGeneric: 'The <title> “{title}” says nothing about this page; og:title does',
    siteName:
      'The social title “{title}” is only the name of the site, though this page is not its front',
  },
  why: 'A title that fits every page makes all shares of a site look the same.',
  fix: {
    text: 'Use the headline of the page.',
    snippet: '<title>{{headline}}</title>\n<meta property="og:title" content="{{headline}}">',
  },
  sources: [
    googleTitleLinks,
    {
      title: 'Our own list of words; no network publishes one',
      basis: 'own-choice',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { head } = facts;
    const element = titleOf(head);
    const key = ['og:title', 'twitter:title'].find((each) => meta(head, each));
    const title = (key && meta(head, key)) || element;
    if (!title) {
      const isAdded = (['title', 'og:title'] as const).some(
        (each) => cardTag(snapshot, each)?.state === 'page-only',
      );
      return isAdded ? say.reportedElsewhere() : say.nothingToCheck();
    }
    const evidence = key ? keyExhibit(head, key) : titleExhibit(head);
    const { type } = pageType(snapshot);
    const front = type === 'homepage' || isHomepage(snapshot.page.url);

    if (genericWord(snapshot, title, { front, type })) {
      return say.fail('generic', { title: short(title) }, evidence);
    }
    if (!front && isSiteName(snapshot, title)) {
      // Without a headline of its own the page may well be the front of a small site.
      const h1 = snapshot.page.headings.find(({ level }) => level === 1)?.text;
      const level = h1 && !isSiteName(snapshot, h1) ? 'fail' : 'warn';
      return say.worst([say.problem(level, 'siteName', { title: short(title) }, evidence)]);
    }
    return key && element && genericWord(snapshot, element, { front, type })
      ? say.warn('elementGeneric', { title: short(element) }, titleExhibit(head))
      : say.pass(evidence);
  },
});
