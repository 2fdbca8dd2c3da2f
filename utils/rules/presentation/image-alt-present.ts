import { defineRule } from '../../audit/define-rule';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { discordPreviews } from '../../audit/sources/messengers';
import { openGraph } from '../../audit/sources/standards';
import { xCardMarkup } from '../../audit/sources/x';
import { networkById } from '../../networks/registry';
import { brandingOf } from '../../signals/branding';
import { keyExhibit, servedPage, short, standing } from '../../signals/card-values';
import { declaredImages } from '../../signals/image-urls';
import { exhibit, meta } from '../../signals/meta';
import { isSameText } from '../../signals/similarity';
import { socialTitle } from '../../signals/social-title';
import { widthOf } from '../../signals/text-width';

/** Room in characters below which a text describes nothing. Own choice. */
const LEAST = 5;

const KEYS = ['og:image:alt', 'twitter:image:alt'] as const;

/** Name of the file at an address, without its ending. */
function fileName(address: string): string {
  const name =
    address
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? '';
  return name.replace(/\.\w{2,5}$/, '').toLowerCase();
}

/** Whether a text is the name of a file, or what a camera or an upload made of it. */
function isFileName(text: string, address: string): boolean {
  if (/^\S+\.(jpe?g|png|gif|webp|avif|svg|heic)$/i.test(text)) return true;
  return !/\s/.test(text) && /[\d_-]/.test(text) && text.toLowerCase() === fileName(address);
}

export default defineRule({
  id: 'image-alt-present',
  pillar: 'presentation',
  title: 'The preview image has a text alternative',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['x', 'mastodon', 'discord', 'facebook', 'all'],
  needs: ['server'],
  dependsOn: ['og-image-present'],
  topic: 'image-alt',
  scope: 'public',
  messages: {
    absent: 'The preview image has no {key}',
    empty: 'The preview image has an {key} tag, but nothing stands in it',
    scriptOnly:
      'The text for the preview image is only added by a script, so that networks that run none go without it',
    fileName: 'The text for the preview image is the name of a file: “{text}”',
    title: 'The text for the preview image only repeats the title: “{text}”',
    short: 'The text for the preview image is only “{text}”',
    long: 'The text for the preview image is {length} characters long; X takes {max}',
  },
  why: 'Mastodon and X keep this text for those who cannot see the image, and Open Graph asks for it wherever there is an image.',
  fix: {
    text: 'Describe what is in the picture, in a sentence.',
    snippet: '<meta property="og:image:alt" content="TODO: what the picture shows">',
  },
  sources: [openGraph, xCardMarkup, mastodonLinkDetails, discordPreviews],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const [image] = declaredImages(snapshot);
    if (!image) {
      return standing(snapshot, 'og:image').state === 'page-only'
        ? say.reportedElsewhere()
        : say.nothingToCheck();
    }
    const key = KEYS.find((each) => meta(facts.head, each));
    const text = key && meta(facts.head, key);
    if (!key || !text) {
      if (KEYS.some((each) => meta(snapshot.page.head, each))) return say.warn('scriptOnly');
      if (facts.cut) return say.cannotTell();
      const empty = KEYS.find((each) => keyExhibit(facts.head, each).length > 0);
      return empty
        ? say.fail('empty', { key: empty }, keyExhibit(facts.head, empty))
        : say.fail('absent', { key: image.key.startsWith('twitter:') ? KEYS[1] : KEYS[0] }, [
            exhibit(image.key, image.tag),
          ]);
    }
    const evidence = keyExhibit(facts.head, key);
    const data = { text: short(text) };
    if (isFileName(text, image.value)) return say.fail('fileName', data, evidence);
    const title = socialTitle(snapshot);
    if ([title, brandingOf(snapshot, title).headline].some((each) => isSameText(text, each))) {
      return say.warn('title', data, evidence);
    }
    if (widthOf(text) < LEAST) return say.warn('short', data, evidence);
    const most = networkById('x')?.preview?.imageAltMax?.value;
    const length = [...text].length;
    return most && length > most.max
      ? say.warn('long', { length, max: most.max }, evidence)
      : say.pass(evidence);
  },
});
