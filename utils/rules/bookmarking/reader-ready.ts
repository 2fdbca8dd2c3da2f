import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import type { Snapshot } from '../../page/snapshot';
import { servedPage } from '../../signals/card-values';
import { mainText } from '../../signals/main-text';

/** From here Firefox offers its reading view (mozilla/readability, Readability-readerable.js, 2026-11-25). */
const ENOUGH = 20;

/** Characters from which a text is one that reading views are made for. Own choice; 540 in one block are enough. */
const LONG = 1_000;

/** Letters of scripts that need a third as many for the same text. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/** Share of such letters above which the page is in such a script. Own choice. */
const MANY = 0.1;

const isDense = ({ page }: Snapshot): boolean => {
  const text = page.lines.join('');
  return (text.match(DENSE)?.length ?? 0) > MANY * text.length;
};

/** Share of the text in the served HTML below which scripts bring it, which another rule reports. Own choice. */
const THERE = 0.8;

/** How many times the main content all text may be long before the page may hold it elsewhere. Own choice. */
const HIDDEN = 3;

export default defineRule({
  id: 'reader-ready',
  pillar: 'bookmarking',
  title: 'Reading apps find the text',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['bookmarks', 'feeds'],
  needs: ['server'],
  scope: ['article', 'document', 'recipe'],
  messages: {
    loose:
      'Of the {characters} characters taken for the main content of the served HTML, too few stand in paragraphs long enough for reading views to offer themselves',
  },
  why: 'Services that keep pages for later, reading views and digests by e-mail take what stands in paragraphs.',
  fix: {
    text: 'Put each paragraph into a p element, and the whole text into an article element.',
    snippet:
      '<main>\n  <article>\n    <h1>{{headline}}</h1>\n    <p>TODO: first paragraph</p>\n  </article>\n</main>',
  },
  sources: [
    {
      title: 'mozilla/readability: isProbablyReaderable',
      url: 'https://github.com/mozilla/readability/blob/main/Readability-readerable.js',
      basis: 'read',
      checked: '2026-11-25',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts?.reading) return say.cannotTell();
    const { mainLength: characters, reading } = facts;
    const evidence: Exhibit[] = [
      {
        label: 'served HTML',
        text: `${characters} characters of text, measure of paragraphs ${reading.fewest} (${ENOUGH} is enough)`,
        from: 'server',
      },
    ];
    if (reading.fewest > ENOUGH) return say.pass(evidence);
    if (snapshot.page.main.characters < LONG) return say.nothingToCheck();
    // main-content-in-html reports text that scripts bring.
    const text = mainText(snapshot);
    if (!text || facts.cut) return say.cannotTell();
    if (text.share < THERE) return say.reportedElsewhere();
    // Most of the text may stand in a noscript or template element, which no reading here enters.
    if (snapshot.page.text.characters > HIDDEN * snapshot.page.main.characters)
      return say.cannotTell();
    // The measure counts letters.
    if (isDense(snapshot)) return say.cannotTell();
    // Between the two, one version of the measure takes the page and another does not.
    return reading.most < ENOUGH ? say.fail('loose', { characters }, evidence) : say.cannotTell();
  },
});
