import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';

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
    some: '{count} of {total} items in the list lead to no page of their own on this site',
    none: 'None of the {total} items in the list leads to a page of its own on this site',
  },
  why: 'An item without an address of its own cannot be shared, only the list that it drops out of.',
  fix: {
    text: 'Make each heading in the list a link to the item’s own page.',
    snippet:
      '<h2><a href="https://{{host}}/name-of-the-item" rel="bookmark">Name of the item</a></h2>',
  },
  sources: [
    {
      title: 'Rohit Bhargava: 5 rules of social media optimization (2006)',
      url: 'https://rohitbhargava.typepad.com/weblog/2006/08/5_rules_of_soci.html',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'HTML Standard: link types',
      url: 'https://html.spec.whatwg.org/multipage/links.html#linkTypes',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
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
