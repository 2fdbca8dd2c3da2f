/**
 * Addresses of players that other pages embed, as the services' own embed codes give them. From memory of
 * these codes (2026-11-22), not checked against each service's help page: unverified.
 */
export const VIDEO_PLAYER =
  /youtube(-nocookie)?\.com\/embed|player\.vimeo\.com|dailymotion\.com\/(embed|player)|geo\.dailymotion|embed\.ted\.com|player\.twitch\.tv|fast\.wistia|players\.brightcove|streamable\.com\/[eo]\/|facebook\.com\/plugins\/video|player\.bilibili|videopress\.com|rutube\.ru\/(play|video)\/embed|ok\.ru\/videoembed/i;

export const AUDIO_PLAYER =
  /w\.soundcloud\.com\/player|open\.spotify\.com\/embed|embed\.(podcasts|music)\.apple\.com|player\.simplecast|libsyn\.com\/embed|buzzsprout\.com|playlist\.megaphone|player\.megaphone|anchor\.fm\/.*embed|embed\.acast|share\.transistor\.fm\/e|omny\.fm\/.*embed|embed\.art19|podbean\.com\/.*player|embeds\.audioboom|spreaker\.com\/player|mixcloud\.com\/widget|bandcamp\.com\/embeddedplayer|widget\.deezer|embed\.tidal|player\.captivate|player\.fireside|castbox\.fm\/app|podigee|ivoox\.com\/player/i;

/** Where people follow a podcast: links to two or more of them stand on the pages of its episodes. */
export const PODCAST_APPS = [
  /(podcasts|itunes)\.apple\.com/i,
  /open\.spotify\.com\/(show|episode)|spotify\.com/i,
  /podcasts\.google\.|google\.com\/podcasts|play\.google\.com\/music/i,
  /overcast\.fm/i,
  /pocketcasts\.com|pca\.st/i,
  /stitcher\.com/i,
  /castro\.fm/i,
  /castbox\.fm/i,
  /deezer\.com\/.*(show|episode)/i,
  /tunein\.com/i,
  /(music\.)?amazon\.[a-z.]+\/podcasts/i,
];

/** Any of them. */
export const PODCAST_APP = new RegExp(PODCAST_APPS.map(({ source }) => source).join('|'), 'i');

export const SOUND_FILE = /\.(mp3|m4a|ogg|oga|opus|wav|aac|flac)($|[?#])/i;
