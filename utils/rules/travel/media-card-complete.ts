import { defineRule } from '../../audit/define-rule';
import { applePreviews, discordPreviews, slackRobots } from '../../audit/sources/messengers';
import { openGraph } from '../../audit/sources/standards';
import type { HeadFacts, Snapshot } from '../../page/snapshot';
import { keyExhibit, listed, servedPage, short } from '../../signals/card-values';
import { entities, entityFields } from '../../signals/items';
import { isNode, textOf, typesOf, withoutVocabulary } from '../../signals/json-ld';
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

const THING =
  /^(VideoObject|AudioObject|PodcastEpisode|RadioEpisode|Episode|Clip|Movie|MusicRecording|MusicAlbum|MusicPlaylist)$/;

/** Levels of parts of a thing that are looked at: a file of a track of an album is the third. */
const DEPTH = 5;

/** Whether a thing in JSON-LD, or a part of it, names a file or a player. */
function namesFile(value: unknown, depth = 0): boolean {
  if (depth > DEPTH) return false;
  if (Array.isArray(value)) return value.some((each) => namesFile(each, depth + 1));
  return (
    isNode(value) &&
    Object.entries(value).some(([key, each]) =>
      /^(?:contentUrl|embedUrl)$/.test(withoutVocabulary(key))
        ? textOf(each) !== undefined
        : namesFile(each, depth + 1),
    )
  );
}

/** Tags of Open Graph that name songs, or a part of one to listen to. */
const SONGS = ['music:song', 'music:preview_url', 'music:preview_url:secure_url'];

const OEMBED = 'oEmbed';
/** WordPress announces an answer of its own for every post, which shows the start of the text. */
const POST_CARD = /\/wp-json\/oembed\/1\.0\/|[?&]rest_route=(\/|%2F)oembed/i;

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
    ...(oembedLinks(snapshot).some(({ url }) => !POST_CARD.test(url)) ? [OEMBED] : []),
    ...(files.length > 0 || things.some(({ node }) => namesFile(node)) ? ['structured data'] : []),
    ...SONGS.filter((key) => meta(head, key)).slice(0, 1),
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
    none: 'The {what} itself is named by no og: or player tag, no structured data and no oEmbed answer of its own, so that no card is known to play it',
    otherOnly: 'The {what} is named by {ways}, but not by the tag of Open Graph for it, {kind}',
    oembedOnly:
      'No tag gives the address of the {what}; an oEmbed answer is announced, which may play it where a network asks for it',
    incomplete: 'The card names the {what}, but lacks {lacking}',
    insecure: '{key} is no https address: “{value}”',
    embedOnly:
      'The card names a player page only, no file; Apple’s Messages and Discord play files of type video/mp4 or video/webm',
  },
  why: 'Apple’s Messages play files, Discord shows films by these tags, and Telegram and Meta read the same ones.',
  fix: {
    text: 'Name the file over https with its type and size, and a still picture.',
    snippet: '{{mediaTags|own}}\n<meta property="og:image" content="{{image|attr}}">',
  },
  sources: [applePreviews, discordPreviews, openGraph, slackRobots],
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
      if (ways.length === 1 && ways[0] === OEMBED) {
        const links = oembedLinks(snapshot).map((link) => link.evidence);
        return say.warn('oembedOnly', { what }, links.slice(0, 1));
      }
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
