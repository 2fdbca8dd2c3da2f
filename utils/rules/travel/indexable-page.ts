import { defineRule } from '../../audit/define-rule';
import { googleRobotsMeta, lighthouseConfig } from '../../audit/sources/google';
import { canonicalUrl, pageUrl } from '../../signals/addresses';
import { servedPage } from '../../signals/card-values';
import { type RobotsDirective, robotsDirectives } from '../../signals/robots-directives';
import { difference } from '../../signals/urls';

/** Below this, `max-snippet` leaves no sentence. Our own choice, in characters. */
const TINY_SNIPPET = 50;

const PLACES = {
  header: 'the X-Robots-Tag header',
  server: 'the served HTML',
  page: 'the page after its scripts ran',
} as const;

const hides = ({ name }: RobotsDirective) => name === 'noindex' || name === 'none';
const forGoogle = ({ agent }: RobotsDirective) => agent === 'robots' || agent === 'googlebot';
const forBing = ({ agent }: RobotsDirective) => agent === 'bingbot';

export default defineRule({
  id: 'indexable-page',
  pillar: 'travel',
  title: 'Search engines may list and quote this page',
  kind: 'guard',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['telegram'],
  needs: ['server'],
  topic: 'indexing',
  scope: ['article', 'product', 'profile', 'video', 'recipe', 'event', 'homepage', 'dataset'],
  contested:
    'Keeping a page out of search is often meant. It blocks few previews: only Telegram is reported to drop its card.',
  messages: {
    noindex: '“{directive}” in {place} keeps this page out of search engines',
    bingOnly: '“{directive}” in {place} keeps this page out of Bing',
    pageOnly:
      'A script adds “{directive}”, which keeps this page out of search engines that run it',
    noSnippet: '“{directive}” in {place} forbids search engines to quote this page',
    tinySnippet:
      '“{directive}” in {place} lets search engines quote {characters} characters at most',
  },
  why: 'Being found is half of being shared, and Telegram is reported to drop the preview of a page marked noindex.',
  fix: {
    text: 'Take the directive out of the templates of public pages, or leave it where it is meant.',
    snippet: '<meta name="robots" content="index, follow, max-image-preview:large">',
  },
  sources: [
    googleRobotsMeta,
    lighthouseConfig,
    {
      title: 'OpenGraph+: how Telegram caches previews',
      url: 'https://opengraphplus.com/consumers/telegram/caching',
      basis: 'secondary',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    if (!servedPage(snapshot)) return say.cannotTell();
    // A copy may well be kept out of search: the page it names is the one to be found.
    const away = difference(canonicalUrl(snapshot), pageUrl(snapshot));
    if (['host', 'path', 'query'].includes(away)) return say.nothingToCheck();

    const directives = robotsDirectives(snapshot);
    const words = ({ agent, name, value }: RobotsDirective) =>
      `${agent === 'robots' ? '' : `${agent}: `}${name}${value === undefined ? '' : `:${value}`}`.slice(
        0,
        100,
      );
    const data = (each: RobotsDirective) => ({ directive: words(each), place: PLACES[each.from] });

    const hidden = directives.filter((each) => hides(each) && (forGoogle(each) || forBing(each)));
    const decisive =
      hidden.find((each) => forGoogle(each) && each.from !== 'page') ??
      hidden.find((each) => forGoogle(each)) ??
      hidden[0];
    if (decisive) {
      const evidence = [decisive.evidence];
      if (!forGoogle(decisive)) return say.warn('bingOnly', data(decisive), evidence);
      return decisive.from === 'page'
        ? say.warn('pageOnly', { directive: words(decisive) }, evidence)
        : say.fail('noindex', data(decisive), evidence);
    }

    const snippet = directives.find(
      (each) => forGoogle(each) && (each.name === 'nosnippet' || each.name === 'max-snippet'),
    );
    const silent = directives.find(
      (each) =>
        forGoogle(each) &&
        (each.name === 'nosnippet' || (each.name === 'max-snippet' && each.value === '0')),
    );
    if (silent) return say.warn('noSnippet', data(silent), [silent.evidence]);
    const tiny = directives.find((each) => {
      const characters = Number(each.value);
      return (
        forGoogle(each) &&
        each.name === 'max-snippet' &&
        each.value !== undefined &&
        characters > 0 &&
        characters < TINY_SNIPPET
      );
    });
    if (tiny) {
      return say.warn('tinySnippet', { ...data(tiny), characters: Number(tiny.value) }, [
        tiny.evidence,
      ]);
    }
    return say.pass(
      snippet ? [snippet.evidence] : directives.slice(0, 1).map((each) => each.evidence),
    );
  },
});
