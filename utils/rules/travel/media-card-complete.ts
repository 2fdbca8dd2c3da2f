import { defineRule } from '../../audit/define-rule';
import type { HeadFacts, Snapshot } from '../../page/snapshot';
import { keyExhibit, listed, servedPage, short } from '../../signals/card-values';
import { entities, entityFields } from '../../signals/items';
import { typesOf } from '../../signals/json-ld';
import { contentOf, meta, metaAll } from '../../signals/meta';
import { oembedLinks } from '../../signals/oembed';
import { pageType } from '../../signals/page-type';
import { webUrl } from '../../signals/urls';

/** A film or a recording as the tags of Open Graph name it. */
interface Media {
  kind: 'og:video' | 'og:audio';
  /** The key that decides: the one over https where there is one. */
  key: string;
  value: string;
  /** Media type as stated, lower case. */
  type: string;
}

/** Plug-in that no browser has any more; Open Graph's first players were made for it. */
const FLASH = /shockwave-flash|\.swf($|[?#])/i;

function mediaOf(head: HeadFacts, kind: Media['kind']): Media | undefined {
  const all = [`${kind}:secure_url`, kind, `${kind}:url`].flatMap((key) =>
    metaAll(head, key).flatMap((tag) => {
      const value = contentOf(tag);
      return value ? [{ key, value }] : [];
    }),
  );
  const found = all.find(({ value }) => webUrl(value)?.protocol === 'https:') ?? all[0];
  const type = (meta(head, `${kind}:type`) ?? '').toLowerCase();
  return found && !FLASH.test(type + found.value) ? { kind, ...found, type } : undefined;
}

const THING = /^(VideoObject|AudioObject|PodcastEpisode|RadioEpisode|Episode|Clip|Movie)$/;

/** Ways to play that some networks know, in words. */
function otherWays(snapshot: Snapshot, head: HeadFacts): string[] {
  const things = entities(snapshot).filter(({ node }) =>
    typesOf(node).some((type) => THING.test(type)),
  );
  const files = entityFields(things, ['contentUrl', 'embedUrl', 'associatedMedia']);
  return [
    ...(meta(head, 'twitter:player') || meta(head, 'twitter:player:stream')
      ? ['twitter:player']
      : []),
    ...(oembedLinks(snapshot).length > 0 ? ['oEmbed'] : []),
    ...(files.length > 0 ? ['structured data'] : []),
  ];
}

export default defineRule({
  id: 'media-card-complete',
  pillar: 'travel',
  title: 'Pages of film or sound have a card that plays',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['imessage', 'discord', 'facebook', 'telegram', 'slack'],
  needs: ['server'],
  scope: ['video', 'audio'],
  messages: {
    none: 'No tag names the {what} itself, so that it plays on no card',
    otherOnly: 'The {what} is named by {ways} only; most networks look for {kind}',
    incomplete: 'The card names the {what}, but lacks {lacking}',
    insecure: '{key} is no https address: “{value}”',
    embedOnly:
      'The card names a player page only, no file; Apple’s Messages and Discord play files of type video/mp4 or video/webm',
  },
  why: 'Apple’s Messages play files, Discord shows films by these tags, and Telegram and Meta read the same ones.',
  fix: {
    text: 'Name the file over https with its type and size, and a still picture.',
    snippet:
      '<meta property="og:video" content="TODO: https address of the file">\n<meta property="og:video:type" content="video/mp4">\n<meta property="og:video:width" content="TODO">\n<meta property="og:video:height" content="TODO">\n<meta property="og:image" content="{{image|attr}}">',
  },
  sources: [
    {
      title: 'Apple: TN3156, rich previews for Messages',
      url: 'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Discord documentation: link previews (draft)',
      url: 'https://github.com/discord/discord-api-docs/pull/8606',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'The Open Graph protocol',
      url: 'https://ogp.me/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Slack: robots',
      url: 'https://api.slack.com/robots',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { head } = facts;
    const isSound = pageType(snapshot).type === 'audio';
    const what = isSound ? 'recording' : 'film';
    const sound = isSound ? mediaOf(head, 'og:audio') : undefined;
    // Players of sound are named as films, too.
    const media = sound ?? mediaOf(head, 'og:video');
    if (!media) {
      if (facts.cut) return say.cannotTell();
      const ways = otherWays(snapshot, head);
      const kind = isSound ? 'og:audio' : 'og:video';
      return ways.length > 0
        ? say.warn(
            'otherOnly',
            { what, ways: listed(ways), kind },
            keyExhibit(head, 'twitter:player'),
          )
        : say.fail('none', { what });
    }
    const { kind, key, value, type } = media;
    const evidence = [key, `${kind}:type`].flatMap((each) => keyExhibit(head, each));
    const problems = [];
    if (webUrl(value)?.protocol !== 'https:')
      problems.push(
        say.problem('warn', 'insecure', { key, value: short(value) }, keyExhibit(head, key, value)),
      );
    const wanted =
      kind === 'og:audio'
        ? ['og:audio:type']
        : ['og:video:type', 'og:video:width', 'og:video:height'];
    const hasImage = ['og:image', 'og:image:url', 'og:image:secure_url'].some((each) =>
      meta(head, each),
    );
    const lacking = [
      ...wanted.filter((each) => !meta(head, each)),
      ...(hasImage ? [] : ['og:image']),
    ];
    if (lacking.length > 0)
      problems.push(
        say.problem('warn', 'incomplete', { what, lacking: listed(lacking) }, evidence),
      );
    // A stream beside the player is a file that can be played.
    const hasStream = !!meta(head, 'twitter:player:stream');
    const types = metaAll(head, `${kind}:type`).map((tag) => contentOf(tag).toLowerCase());
    const isPage = type !== '' && types.every((each) => each.startsWith('text/html'));
    if (!isSound && isPage && !hasStream)
      problems.push(say.problem('warn', 'embedOnly', {}, keyExhibit(head, `${kind}:type`)));
    return say.worst(problems, evidence);
  },
});
