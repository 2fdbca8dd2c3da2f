import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { fiveRules } from '../../audit/sources/observers';
import { htmlLinkTypes } from '../../audit/sources/standards';

/** Share of items with a link of their own from which all is well, and below which it is not. Own choice. */
const GOOD = 0.95;
const POOR = 0.7;

/** Items from which they are a list. Own choice. */
const ENOUGH = 3;

/** Marks of what is surely an item of a list: other rows may be steps, features or people. Own list. */
const ITEM =
  /^article\.|[.-](?:h-?entry|hentry|h-?feed-item|posts?|entry|entries|story|stories|teaser|headline|news-?item|result|product|episode|listing|thread|topic)(?![a-z])/i;

export default defineRule({
  id: 'permalink-per-item',
  pillar: 'linkability',
  title: 'Every item in a list has its own link',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'medium',
  networks: ['all'],
  needs: [],
  scope: ['listing', 'homepage', 'discussion'],
  messages: {
    some: 'No link to a page of its own on this site was found in {count} of {total} items of the list',
    none: 'No link to a page of its own on this site was found in any of the {total} items of the list',
  },
  why: 'An item without an address of its own cannot be shared, only the list that it drops out of.',
  fix: {
    text: 'Make each heading in the list a link to the item’s own page.',
    snippet:
      '<h2><a href="https://{{host}}/name-of-the-item" rel="bookmark">Name of the item</a></h2>',
  },
  sources: [fiveRules, htmlLinkTypes],
  check(snapshot, say) {
    const { repeated } = snapshot.page.main;
    if (!repeated || repeated.count < ENOUGH) return say.nothingToCheck();
    const { count: total, linked, mark } = repeated;
    const evidence: Exhibit[] = [
      {
        label: 'list',
        text: `${total} × ${mark.replace(/\.$/, '')}, ${linked} linked`,
        from: 'page',
      },
    ];
    if (linked / total >= GOOD) return say.pass(evidence);
    if (!ITEM.test(mark)) return say.nothingToCheck();
    if (linked === 0) return say.fail('none', { total }, evidence);
    const count = total - linked;
    return linked / total < POOR
      ? say.fail('some', { count, total }, evidence)
      : say.warn('some', { count, total }, evidence);
  },
});
