import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { xLargeImageCard } from '../../audit/sources/x';
import type { Evidence, OtherPageFacts, Probe } from '../../page/snapshot';
import { keyExhibit, servedPage, short, standing } from '../../signals/card-values';
import { declaredImages } from '../../signals/image-urls';
import { meta } from '../../signals/meta';
import { pageType } from '../../signals/page-type';
import { letters } from '../../signals/plain-text';
import { difference, isHomepage } from '../../signals/urls';

const same = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== '' && letters(one) === letters(other);

/** Types whose picture `image-not-generic` compares with that of the home page. */
const JUDGED_ELSEWHERE = ['article', 'product', 'video', 'recipe', 'event', 'profile'];

export default defineRule({
  id: 'card-not-sitewide-default',
  pillar: 'presentation',
  title: 'Card texts and image are not the same on every page',
  kind: 'guard',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  mode: 'full',
  dependsOn: ['og-title-present'],
  scope: 'public',
  contested: 'On a small site one image for all pages is fair.',
  messages: {
    homeTitle: 'The social title is that of the home page: “{title}”',
    title: 'Another page of the site has the same social title, “{title}”',
    description: 'The social description is that of {other}, too: “{text}”',
    image: 'The preview image is that of {other}, too',
  },
  why: 'Tags that stand fixed in a template make every page of a site look like its front when it is shared.',
  fix: {
    text: 'Fill the tags from the page, not in the template.',
    snippet:
      '<meta property="og:title" content="TODO: the headline of this page">\n<meta property="og:description" content="TODO: what this page tells">\n<meta property="og:url" content="{{canonical}}">',
  },
  sources: [
    xLargeImageCard,
    mastodonLinkDetails,
    {
      title: 'Our own view of how much pages of one site may share',
      basis: 'own-choice',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    const state = standing(snapshot, 'og:title');
    if (!facts || state.state === 'unknown') return say.cannotTell();
    if (state.state === 'page-only') return say.reportedElsewhere();
    const { type } = pageType(snapshot);
    const isFront = isHomepage(facts.finalUrl) || type === 'homepage';
    if (state.state !== 'filled' || isFront) return say.nothingToCheck();

    const answered = (each: Evidence<Probe<OtherPageFacts>> | undefined) =>
      each?.state === 'ok' &&
      each.facts.status >= 200 &&
      each.facts.status < 300 &&
      // A home page that leads to this very page is no other page.
      difference(each.facts.finalUrl, facts.finalUrl) !== 'none'
        ? [each.facts]
        : [];
    const { home, siblings = [] } = snapshot.full ?? {};
    const samples = [
      ...answered(home).map((probe) => ({ probe, other: 'the home page' })),
      ...siblings.flatMap(answered).map((probe) => ({ probe, other: probe.finalUrl })),
    ];
    if (samples.length === 0) return say.cannotTell();

    const title = state.value;
    const description = meta(facts.head, 'og:description');
    const image = declaredImages(snapshot)[0]?.url;
    const shown = (label: string, other: string, text = ''): Exhibit => ({
      label: `${label} of ${short(other)}`,
      text: short(text),
      from: 'server',
    });
    const problems = [];
    const named = samples.find(({ probe }) => same(probe.facts.ogTitle, title));
    if (named) {
      const isHome = named.other === 'the home page';
      problems.push(
        say.problem(
          isHome ? 'fail' : 'warn',
          isHome ? 'homeTitle' : 'title',
          { title: short(title) },
          [
            ...keyExhibit(facts.head, 'og:title'),
            shown('og:title', named.other, named.probe.facts.ogTitle),
          ],
        ),
      );
    }
    const told = samples.find(({ probe }) => same(probe.facts.ogDescription, description));
    if (told) {
      const data = { other: short(told.other), text: short(description ?? '') };
      problems.push(
        say.problem('warn', 'description', data, [
          ...keyExhibit(facts.head, 'og:description'),
          shown('og:description', told.other, told.probe.facts.ogDescription),
        ]),
      );
    }
    const drawn = samples.find(
      ({
        probe: {
          facts: { ogImage },
          finalUrl,
        },
      }) =>
        ogImage && URL.canParse(ogImage, finalUrl)
          ? new URL(ogImage, finalUrl).href === image
          : false,
    );
    if (drawn && !JUDGED_ELSEWHERE.includes(type)) {
      problems.push(
        say.problem('warn', 'image', { other: short(drawn.other) }, [
          ...keyExhibit(facts.head, 'og:image'),
        ]),
      );
    }
    return say.worst(problems, [
      ...keyExhibit(facts.head, 'og:title'),
      ...samples.map(({ probe, other }) => shown('og:title', other, probe.facts.ogTitle)),
    ]);
  },
});
