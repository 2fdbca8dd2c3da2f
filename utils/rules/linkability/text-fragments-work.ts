import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { textFragments } from '../../audit/sources/standards';
import { servedPage, short } from '../../signals/card-values';
import { mainText } from '../../signals/main-text';
import { isRoute, webUrl } from '../../signals/urls';

/** Share of the text in the served HTML below which scripts bring it late. Own choice. */
const LATE = 0.5;

/** Value of a policy in the header, a dictionary (RFC 8941): `?0` switches it off. */
const POLICY = /(?:^|,)\s*force-load-at-top\s*(?:=\s*(\?[01]))?\s*(?=[,;]|$)/;

export default defineRule({
  id: 'text-fragments-work',
  pillar: 'linkability',
  title: 'Links to a quotation scroll to it',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  scope: ['article', 'document', 'recipe', 'discussion'],
  contested:
    'Sites that show private matters may switch the highlighting off, so that a link cannot tell what stands in the page.',
  messages: {
    blocked:
      'The header “Document-Policy: {value}” makes browsers that know it start at the top, whatever place a link names',
    late: 'Scripts bring most of the text after loading ({served} of {shown} characters are in the served HTML), when browsers may have stopped looking for the quotation',
  },
  why: 'Browsers make links to any sentence (#:~:text=…); where they are blocked, readers land at the top and search.',
  fix: {
    text: 'Leave force-load-at-top out of the Document-Policy header, and let the server write the text into the HTML.',
  },
  sources: [textFragments],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const value = facts.headers['document-policy'] ?? '';
    const policy = POLICY.exec(value);
    if (policy && policy[1] !== '?0') {
      const evidence: Exhibit = {
        label: 'Document-Policy header',
        text: `Document-Policy: ${value}`.slice(0, 500),
        from: 'header',
        mark: 'force-load-at-top',
      };
      return say.fail('blocked', { value: short(value) }, [evidence]);
    }
    // no-fragment-router reports pages that are nothing but their fragment.
    if (isRoute(webUrl(snapshot.page.url)?.hash ?? '')) return say.reportedElsewhere();
    const text = mainText(snapshot);
    return text && text.share < LATE
      ? say.warn('late', { served: text.served, shown: text.shown })
      : say.pass();
  },
});
