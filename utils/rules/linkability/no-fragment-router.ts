import { defineRule } from '../../audit/define-rule';
import { googleUrlStructure } from '../../audit/sources/google';
import { textFragments } from '../../audit/sources/standards';
import { servedPage, short } from '../../signals/card-values';
import { titleOf } from '../../signals/meta';
import { oneLine } from '../../signals/plain-text';
import { isRoute, webUrl } from '../../signals/urls';

/** Share of route links among the links of the content from which it is the site's way. Own choice. */
const MANY = 0.3;
/** Fewer links say nothing. Own choice. */
const ENOUGH = 3;

const same = (a: string | undefined, b: string | undefined) =>
  oneLine(a ?? '') === oneLine(b ?? '');

export default defineRule({
  id: 'no-fragment-router',
  pillar: 'linkability',
  title: 'The page has a path of its own, not a #/ route',
  kind: 'guard',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  scope: 'public',
  messages: {
    route:
      'What you see stands behind “{route}”, which servers never get: they answer with “{served}” for it',
    links: '{count} of {total} links in the content lead to #/ routes, which all share one card',
  },
  why: 'The part of an address after # is never sent, so all such pages share the title and picture of one.',
  fix: {
    text: 'Give every view a path (History API) and let the server answer it with its own HTML.',
  },
  sources: [
    {
      title: 'RFC 3986: URI, section 3.5, fragment',
      url: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.5',
      basis: 'memory',
      checked: '2026-11-22',
    },
    textFragments,
    googleUrlStructure,
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { page } = snapshot;
    const hash = webUrl(page.url)?.hash ?? '';
    const [before, after] = [titleOf(facts.head), titleOf(page.head)];
    const h1 = page.headings.find(({ level }) => level === 1)?.text;
    if (isRoute(hash) && (!same(before, after) || (h1 !== undefined && !same(facts.h1, h1)))) {
      return say.fail('route', { route: short(hash), served: short(before ?? 'no title') }, [
        { label: 'address', text: page.url.slice(0, 500), from: 'address', mark: hash },
        { label: 'title from the server', text: before ?? '(none)', from: 'server' },
        { label: 'title of the page', text: after ?? '(none)', from: 'page' },
      ]);
    }
    const { fragmentLinks: count, internalLinks } = page.counts;
    const total = Math.max(count, internalLinks);
    return count >= ENOUGH && count / total > MANY
      ? say.warn('links', { count, total })
      : say.pass();
  },
});
