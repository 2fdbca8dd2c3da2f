import { defineRule, type Leveled } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { mastodonFetchCard } from '../../audit/sources/mastodon';
import { oembed } from '../../audit/sources/standards';
import type { OembedFacts } from '../../page/snapshot';
import { shareAddress } from '../../signals/addresses';
import { listed, servedPage, short } from '../../signals/card-values';
import { oembedLinks } from '../../signals/oembed';
import { difference, webUrl } from '../../signals/urls';

/** Members that an answer of a type cannot do without, as the specification (https://oembed.com/) names them. */
const NEEDED: Readonly<Record<string, readonly (keyof OembedFacts)[]>> = {
  photo: ['url', 'width', 'height'],
  video: ['html', 'width', 'height'],
  rich: ['html', 'width', 'height'],
  link: [],
};

/** Differences of an address that lead to the same page. */
const SAME: readonly string[] = ['none', 'slash', 'scheme', 'www', 'case'];

/** Statuses by which a server turns programs away that it does not know; a network may still be let in. */
const GATES: readonly number[] = [401, 403, 429, 503];

function lacksOf(facts: OembedFacts): string[] {
  const { type = '', version } = facts;
  const needed = NEEDED[type] ?? [];
  return [
    ...(version === '1.0' ? [] : ['version 1.0']),
    ...(type in NEEDED ? [] : ['type']),
    ...needed.filter((name) => facts[name] === undefined),
  ];
}

export default defineRule({
  id: 'oembed-valid',
  pillar: 'mashup',
  title: 'The oEmbed answer is valid',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['slack', 'mastodon', 'matrix'],
  needs: ['server'],
  mode: 'full',
  dependsOn: ['oembed-discoverable'],
  scope: 'public',
  messages: {
    status: 'The oEmbed address answers with status {status}',
    gated: 'The oEmbed address answers with status {status} to a program that it does not know',
    unreadable:
      'The oEmbed address answers with something that is neither JSON nor XML of that format',
    lacks: 'The oEmbed answer lacks what its type needs: {names}',
    thumbnail: 'The oEmbed answer names a thumbnail, but not both of its sizes and its address',
    rich: 'The oEmbed answer is of the type “rich”, which Mastodon does not show',
    script:
      'The HTML of the oEmbed answer holds a script or no https frame; Mastodon only takes frames',
    otherPage:
      'The oEmbed link asks about “{url}”, which is another address than that of this page',
  },
  why: 'Whoever embeds the page asks this address first, and passes over an answer that is not complete.',
  fix: {
    text: 'Let the address answer with complete members; this is the smallest answer of the type “link”.',
    snippet:
      '{"version":"1.0","type":"link","title":{{title|json}},"author_name":{{author|json}},"provider_name":{{siteName|json}}}',
  },
  sources: [oembed, mastodonFetchCard],
  check(snapshot, say) {
    if (!servedPage(snapshot)) return say.cannotTell();
    const [link] = oembedLinks(snapshot);
    if (!link) return say.nothingToCheck();
    const answer = snapshot.full?.oembed;
    if (answer?.state !== 'ok') return say.cannotTell();
    const { status, facts } = answer.facts;
    const shown: Exhibit[] = [link.evidence];
    if (GATES.includes(status)) return say.warn('gated', { status }, shown);
    if (status < 200 || status >= 300) return say.fail('status', { status }, shown);
    if (facts.format === 'none') return say.fail('unreadable', {}, shown);

    const { type = '', html = '', thumbnailUrl, thumbnailWidth, thumbnailHeight } = facts;
    const said: Exhibit = {
      label: 'oEmbed answer',
      text: `type ${type || 'missing'}, version ${facts.version ?? 'missing'}${html ? `, html ${html.slice(0, 200)}` : ''}`,
      from: 'server',
    };
    const lacks = lacksOf(facts);
    if (lacks.length > 0) return say.fail('lacks', { names: listed(lacks) }, [...shown, said]);

    const problems: Leveled[] = [];
    const thumbnail = [thumbnailUrl, thumbnailWidth, thumbnailHeight];
    if (thumbnail.includes(undefined) && thumbnail.some((each) => each !== undefined))
      problems.push(say.problem('warn', 'thumbnail', {}, shown));
    if (type === 'rich') problems.push(say.problem('warn', 'rich', {}, [said]));
    else if (
      type === 'video' &&
      (/<script\b/i.test(html) || !/<iframe\b[^>]*https:\/\//i.test(html))
    )
      problems.push(say.problem('warn', 'script', {}, [said]));

    const asked = webUrl(webUrl(link.url)?.searchParams.get('url') ?? undefined);
    const own = [shareAddress(snapshot).url, snapshot.page.url];
    if (asked && !own.some((each) => SAME.includes(difference(each, asked.href))))
      problems.push(say.problem('warn', 'otherPage', { url: short(asked.href) }, shown));
    return say.worst(problems, [...shown, said]);
  },
});
