import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { canonicalUrl, ogUrl, pageUrl } from '../../signals/addresses';
import { keyExhibit, servedPage, short } from '../../signals/card-values';
import { type Entity, mainEntities } from '../../signals/items';
import { isNode, resolved, textOf } from '../../signals/json-ld';
import { meta } from '../../signals/meta';
import { similarity } from '../../signals/similarity';
import { difference, webUrl } from '../../signals/urls';

/** Shares of the shorter text that the longer one says, too. Own choices. */
const ALIKE = 0.6;
const UNLIKE = 0.3;

/** Words without their endings, which change with the sentence in many languages. Own choice of length. */
const cut = (text: string): string => text.replace(/\p{L}{6,}/gu, (word) => word.slice(0, 6));

/** Where structured data says that the thing stands: `url`, or the page that it is the main thing of. */
function addressesOf({ node, data }: Entity): { key: string; url: string }[] {
  const page = resolved(data, node['mainEntityOfPage']);
  const ids = isNode(page) ? page : {};
  const stated: [string, unknown][] = [
    ['url', node['url']],
    ['mainEntityOfPage', typeof page === 'string' ? page : (ids['@id'] ?? ids['url'])],
  ];
  // “True” and “#article” are seen there as well, and are no addresses.
  return stated.flatMap(([key, value]) => {
    const url = typeof value === 'string' ? webUrl(value.trim()) : undefined;
    return url ? [{ key, url: url.href }] : [];
  });
}

export default defineRule({
  id: 'jsonld-agrees-with-card',
  pillar: 'travel',
  title: 'Structured data and card tell the same story',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['mastodon', 'google'],
  needs: ['server'],
  dependsOn: ['jsonld-main-entity', 'og-title-present'],
  topic: 'structured-data',
  scope: 'public',
  contested:
    'A headline for search and another for networks may be meant; Mastodon then shows the one for search.',
  messages: {
    title: 'The JSON-LD calls the page “{headline}”, og:title “{title}”',
    titleParts:
      'Title in the JSON-LD and og:title share only some of their words: “{headline}”, “{title}”',
    description: 'The description in the JSON-LD is another than og:description: “{description}”',
    address:
      'The JSON-LD speaks of “{address}”, which is another page than og:url or the canonical',
  },
  why: 'Mastodon takes title, description and publisher of news from the JSON-LD first, so a stale block shows there and nowhere else.',
  fix: {
    text: 'Make both from one source.',
    snippet:
      '"headline": {{title|json}}, "description": {{description|json}}, "url": {{canonical|json}}',
  },
  sources: [mastodonLinkDetails],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { head } = facts;
    const described = mainEntities(snapshot).filter(
      ({ syntax, side }) => syntax === 'JSON-LD' && side === 'server',
    );
    // What has a headline is the text itself; other nodes may be tags of it, or ratings.
    const entity = described.find(({ node }) => textOf(node['headline'])) ?? described[0];
    if (!entity) return say.nothingToCheck();
    const { node, data } = entity;
    const textIn = (key: string) => textOf(resolved(data, node[key]));
    const shown = (key: string, value: unknown): Exhibit => ({
      label: 'JSON-LD',
      text: `"${key}": ${JSON.stringify(value)?.slice(0, 300)}`,
      from: 'server',
    });
    const problems = [];
    const evidence: Exhibit[] = [];

    const key = textIn('headline') ? 'headline' : 'name';
    const headline = textIn(key);
    const title = meta(head, 'og:title');
    if (headline && title) {
      const both = [shown(key, headline), ...keyExhibit(head, 'og:title')];
      evidence.push(...both);
      const values = { headline: short(headline), title: short(title) };
      const alike = Math.max(similarity(headline, title), similarity(cut(headline), cut(title)));
      if (alike < UNLIKE) problems.push(say.problem('fail', 'title', values, both));
      else if (alike < ALIKE) problems.push(say.problem('warn', 'titleParts', values, both));
    }

    const description = textIn('description');
    const stated = meta(head, 'og:description');
    if (description && stated) {
      const both = [shown('description', description), ...keyExhibit(head, 'og:description')];
      if (similarity(description, stated) < UNLIKE)
        problems.push(
          say.problem('warn', 'description', { description: short(description) }, both),
        );
    }

    const addresses = addressesOf(entity);
    const own = [ogUrl(snapshot), canonicalUrl(snapshot), pageUrl(snapshot)];
    const isOwn = (url: string) =>
      own.some((each) => each && !/^(host|path)$/.test(difference(each, url)));
    const [away] = addresses;
    if (away && !addresses.some(({ url }) => isOwn(url)))
      problems.push(
        say.problem('fail', 'address', { address: short(away.url) }, [shown(away.key, away.url)]),
      );
    if (evidence.length === 0 && addresses.length === 0 && problems.length === 0)
      return say.nothingToCheck();
    return say.worst(problems, evidence);
  },
});
