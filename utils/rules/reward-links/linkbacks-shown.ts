import { defineRule } from '../../audit/define-rule';
import { fiveRules } from '../../audit/sources/observers';
import { hEntry } from '../../audit/sources/standards';
import { servedPage } from '../../signals/card-values';
import { pingbackEndpoint, webmentionEndpoint } from '../../signals/linkbacks';
import { atHeading } from '../../signals/targets';

/** Headings of places for mentions of other sites, also while these are empty. */
const PLACE =
  /^(?:\d+\s+)?(?:web ?mentions?|mentions?|trackbacks?(?:\s*(?:\/|&|and)\s*pingbacks?)?|pingbacks?|linked from|linkbacks?|reactions from (?:other sites|around the web)|likes and reposts|elsewhere on the web)\b[\s:(\d)]*$/i;

/** Short texts that may stand over reactions from other sites, or count them, before a script has put them in. */
const MAY_BE_PLACE =
  /^\W*(?:\d+\s+)?(?:replies|likes|shares|reposts|boosts|(?:web)?mentions?|pingbacks?|trackbacks?|reactions?|linked (?:by|from)|elsewhere)\W*\d*\W*$/i;

export default defineRule({
  id: 'linkbacks-shown',
  pillar: 'reward-links',
  title: 'Mentions by other sites are shown',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['indieweb'],
  needs: ['server'],
  topic: 'linkbacks',
  scope: ['article'],
  contested: 'Mentions are open to spam, and not every site has somebody to weed them out.',
  messages: {
    missing:
      'The page announces a Webmention endpoint, but no mention and no marked place for mentions was found on it',
    pingback:
      'The page announces a pingback endpoint, but no pingback and no marked place for them was found on it',
  },
  why: 'To list who links to you is the plainest reward for a link, and the one that the first rules of SMO asked for.',
  fix: {
    text: 'Show received mentions below the article, each with its author and a link; keep the heading while there are none.',
    snippet:
      '<section>\n  <h2>Mentions</h2>\n  <ul>\n    <li class="u-comment h-cite"><a class="p-author h-card" href="https://…">Author</a>: <a class="u-url" href="https://…">Title of the mention</a></li>\n  </ul>\n</section>',
  },
  sources: [fiveRules, hEntry],
  check(snapshot, say) {
    if (!servedPage(snapshot)) return say.cannotTell();
    const webmention = webmentionEndpoint(snapshot);
    const endpoint = webmention ?? pingbackEndpoint(snapshot);
    if (!endpoint) return say.nothingToCheck();
    const { comments, headings, cut, text, lines } = snapshot.page;
    if (comments.linkbacks > 0) {
      return say.pass([
        { label: 'mentions shown', text: String(comments.linkbacks), from: 'page' },
      ]);
    }
    const place = headings.find(({ text }) => PLACE.test(text.trim()));
    if (place)
      return say.pass([
        { label: 'heading', text: place.text, from: 'page', ...atHeading(snapshot, place) },
      ]);
    // A list that was cut, or comments that a service draws, may hold them.
    if (
      cut.includes('nodes') ||
      text.characters === 0 ||
      lines.some((line) => MAY_BE_PLACE.test(line)) ||
      comments.containers.some(({ height }) => height > 0)
    )
      return say.cannotTell();
    // WordPress announces pingback whether anybody wants it or not.
    return webmention
      ? say.fail('missing', {}, [endpoint.evidence])
      : say.warn('pingback', {}, [endpoint.evidence]);
  },
});
