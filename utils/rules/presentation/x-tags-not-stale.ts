import { defineRule } from '../../audit/define-rule';
import { xCardMarkup } from '../../audit/sources/x';
import { keyExhibit, servedPage, short } from '../../signals/card-values';
import { documentBase } from '../../signals/image-urls';
import { contentOf, meta, metaAll, titleOf } from '../../signals/meta';
import { similarity, tokensOf } from '../../signals/similarity';
import { socialTitle } from '../../signals/social-title';

/** Share of words in common from which two texts are about one thing. Own choice. */
const ALIKE = 0.3;

/** Texts with fewer words than this may share none and still mean the same: a name, a slogan. Own choice. */
const FEW_WORDS = 3;

export default defineRule({
  id: 'x-tags-not-stale',
  pillar: 'presentation',
  title: 'X-specific texts do not contradict the Open Graph ones',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['x', 'slack', 'discord'],
  needs: ['server'],
  topic: 'social-title',
  scope: 'public',
  messages: {
    title: 'The title for X is “{own}”, the one for other networks “{other}”',
    description:
      'twitter:description, which is for X, shares few words with og:description, which is for other networks',
    foreign: 'The title for X, “{own}”, is not that of this page, which is called “{other}”',
    image: 'The picture for X did not load: its server answered with status {status}',
  },
  why: 'X falls back to the Open Graph tags, so tags of its own are rarely needed, and those that are left behind tell of another page.',
  fix: {
    text: 'Delete twitter:title, twitter:description and twitter:image; keep twitter:card, twitter:site and twitter:creator.',
    snippet:
      '<meta name="twitter:card" content="{{cardType}}">\n<!-- title, description and picture come from the og: tags -->',
  },
  sources: [xCardMarkup],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { head } = facts;
    const of = (key: string) => meta(head, key) || undefined;
    const imageKey = of('twitter:image') ? 'twitter:image' : 'twitter:image:src';
    const [title, description, image] = ['twitter:title', 'twitter:description', imageKey].map(of);
    if (!title && !description && !image) return say.nothingToCheck();
    const both = (name: string) => [
      ...keyExhibit(head, `twitter:${name}`),
      ...keyExhibit(head, `og:${name}`),
    ];
    // Of several tags, some previews take the last.
    const isAlike = (name: string) =>
      metaAll(head, `twitter:${name}`).some((own) =>
        metaAll(head, `og:${name}`).some(
          (other) => similarity(contentOf(own), contentOf(other)) >= ALIKE,
        ),
      );
    const isLong = (text: string) => tokensOf(text).size >= FEW_WORDS;
    const problems = [];

    const ogTitle = of('og:title');
    if (title && ogTitle && !isAlike('title')) {
      const data = { own: short(title), other: short(ogTitle) };
      const names = [
        ogTitle,
        titleOf(head) ?? '',
        ...snapshot.page.headings.filter(({ level }) => level === 1).map(({ text }) => text),
      ];
      const isForeign =
        isLong(title) && isLong(ogTitle) && names.every((name) => similarity(title, name) === 0);
      problems.push(
        isForeign
          ? say.problem('fail', 'foreign', data, both('title'))
          : say.problem('warn', 'title', data, both('title')),
      );
    }
    const ogDescription = of('og:description');
    if (
      description &&
      ogDescription &&
      isLong(description) &&
      isLong(ogDescription) &&
      !isAlike('description') &&
      // Two summaries of one page may share few words; one that speaks of its title is none of another page.
      similarity(description, socialTitle(snapshot)) < ALIKE
    ) {
      problems.push(say.problem('warn', 'description', {}, both('description')));
    }
    const base = documentBase(snapshot);
    const resolved = (address: string | undefined) =>
      address && URL.canParse(address, base)
        ? new URL(address, base).href.replace(/#.*$/s, '')
        : undefined;
    const url = snapshot.images.length > 0 ? resolved(image) : undefined;
    const probe = snapshot.images.find((each) => each.url === url);
    // The picture of all cards is another rule’s.
    if (probe?.status === 404 || probe?.status === 410) {
      if (url !== resolved(of('og:image'))) {
        const { status } = probe;
        problems.push(say.problem('fail', 'image', { status }, keyExhibit(head, imageKey)));
      }
    }
    return say.worst(problems, [
      ...keyExhibit(head, 'twitter:title'),
      ...keyExhibit(head, 'twitter:description'),
      ...keyExhibit(head, imageKey),
    ]);
  },
});
