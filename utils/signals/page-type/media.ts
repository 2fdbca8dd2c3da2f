import type { Embed, Snapshot } from '../../page/snapshot';
import { AUDIO_PLAYER, PODCAST_APP, PODCAST_APPS, SOUND_FILE, VIDEO_PLAYER } from './players';
import type { Clue } from './types';
import { viewOf } from './view';

const EPISODE = /\b(podcasts?|episodes?|épisodes?|episodios?|folge \d+|hörspiel|radio show)\b/i;
/** In the text the word alone may be a menu's. */
const NUMBERED = /\b(podcast (episode|folge)|(episode|épisode|episodio|folge)\W{0,3}\d+)\b/i;
const PICTURE = /\b(webcomics?|comic strip|photos?|photograph|wallpaper|gif|meme|cartoon)\b/i;

/** Takes down a clue. */
export type Add = (type: Clue['type'], points: number, why: string) => void;

const isFirst = ({ box, region }: Embed, height: number): boolean =>
  box.y < height && box.height > 0 && !/^(aside|footer|comments)$/.test(region);

function films(snapshot: Snapshot, add: Add): void {
  const { isText } = viewOf(snapshot);
  const found = snapshot.page.embeds.filter(
    ({ tag, url }) => tag === 'video' || VIDEO_PLAYER.test(url),
  );
  const large = found.find(({ screen }) => screen >= 0.25);
  if (large) {
    const share = Math.round(large.screen * 100);
    add('video', isText ? 2 : 3, `a film fills ${share} % of the first screen`);
  } else if (found.length === 1 && !isText) add('video', 1, 'one film is embedded');
}

/** Returns whether it is an episode: sound, and words or links that say so. */
function sounds(snapshot: Snapshot, add: Add): boolean {
  const { embeds, outLinks, viewport, main } = snapshot.page;
  const { title, h1, path, isText } = viewOf(snapshot);
  const players = embeds.filter(
    ({ tag, url }) => tag === 'audio' || AUDIO_PLAYER.test(url) || SOUND_FILE.test(url),
  );
  const files = outLinks.filter(({ url }) => SOUND_FILE.test(url)).length;
  const toApps = outLinks.filter(({ url }) => PODCAST_APP.test(url));
  const apps = PODCAST_APPS.filter((app) => toApps.some(({ url }) => app.test(url))).length;
  if (players.some((each) => isFirst(each, viewport.height))) {
    add('audio', isText ? 2 : 3, 'a sound player on the first screen');
  } else if (players.length === 1 || files === 1) add('audio', 1, 'one sound player');
  if (apps >= 2) add('audio', 2, `links to ${apps} podcast apps`);
  const says = EPISODE.exec(`${title} ${h1}`)?.[0] ?? NUMBERED.exec(main.start)?.[0];
  if (says !== undefined) add('audio', 2, `it calls itself “${says}”`);
  const isNamed = says !== undefined || /\/(podcasts?|episodes?|shows?|radio)\//i.test(path);
  const hasSound = players.length > 0 || files > 0;
  const isEpisode = (isNamed && (hasSound || apps >= 2)) || (hasSound && apps >= 2);
  if (isEpisode) add('audio', 2, 'sound to play, and words or links of a programme');
  return isEpisode;
}

function pictures(snapshot: Snapshot, add: Add): void {
  const { images, viewport, main, prices } = snapshot.page;
  const { title, prose } = viewOf(snapshot);
  if (main.paragraphs > 1) return;
  const areas = images.flatMap(({ main: inside, box }) =>
    inside && box.width * box.height > 0 ? [box.width * box.height] : [],
  );
  const isLarge = areas.length > 0 && Math.max(...areas) >= viewport.width * viewport.height * 0.5;
  const isBare = prose < 500 && main.paragraphs === 0 && prices.length === 0;
  if (isLarge && isBare) {
    add('image', 4, 'one picture fills half of the screen, with hardly any text');
  } else if (areas.length > 0 && areas.length <= 3 && prose < 1_000) {
    add('image', 2, 'one picture with hardly any text');
  }
  const shown = PICTURE.exec(`${title} ${main.start}`)?.[0];
  if (shown !== undefined) add('image', 2, `it speaks of a ${shown}`);
}

/** Films, sound and pictures. Returns whether it is an episode. */
export function media(snapshot: Snapshot, add: Add): boolean {
  films(snapshot, add);
  pictures(snapshot, add);
  return sounds(snapshot, add);
}
