import { defineRule } from '../../audit/define-rule';
import { threadsIntents } from '../../audit/sources/meta';
import { blueskyIntents, pinterestSaveButton } from '../../audit/sources/networks';
import { socialShareUrls } from '../../audit/sources/observers';
import { networkById } from '../../networks/registry';
import type { Snapshot } from '../../page/snapshot';
import { short } from '../../signals/card-values';
import { isSiteName } from '../../signals/generic-title';
import { type Limit, linkLength, postLength } from '../../signals/post-length';
import { namesOf, shareExhibit } from '../../signals/share-exhibits';
import { type ShareText, shareTexts } from '../../signals/share-texts';
import { similarity } from '../../signals/similarity';
import { socialTitle } from '../../signals/social-title';
import { webUrl } from '../../signals/urls';

/** Networks that take the address nowhere but in the text. */
const ADDRESS_IN_TEXT: readonly string[] = ['bluesky'];

/** How much of the title a text must repeat before it counts as telling the page. Own choice. */
const LIKE = 0.5;

/** Words of the shortest headline to compare with; a shorter one is often the site's name. Own choice. */
const HEADLINE = 3;

/** Openings that would fit any page. Own list. */
const STOCK =
  /^(?:(?:please |hey,? |hi,? )?check ?(?:this )?out|look (?:at )?what|look at this|have a look|read this|i (?:just )?(?:found|read|saw)|i thought you|interesting|great (?:article|post|read)|share(?:d)?\b|sharing\b|your (?:text|title)|title$|text$|undefined|null|schau|guck|lies (?:mal|das)|interessant|mira\b|regarde|découvr)/i;

/** Names of fields in capitals, as templates have them: a script fills them in where the visitor presses. */
const TEMPLATE = /^(?=[A-Z_]*_)[A-Z_]{4,}$|^(?:\{\{?|\[|%)[\w.-]+(?:\}?\}|\]|%)$/;

/** Length of a post as its network counts, with the address that a field of its own adds to the text. */
function lengthOf({ post, share: { shares } }: ShareText, limit: Limit): number {
  const isInText = /https?:\/\//i.test(post);
  return postLength(post, limit) + (shares && !isInText ? linkLength(shares, limit) : 0);
}

/** A text that says nothing of this page: a stock phrase or the site's name, with nothing of the headline in it. */
function isStock(snapshot: Snapshot, { text }: ShareText): boolean {
  const headlines = [
    socialTitle(snapshot),
    ...snapshot.page.headings.filter(({ level }) => level === 1).map((each) => each.text),
  ].filter((headline) => headline.split(/\s+/).length >= HEADLINE);
  if (headlines.some((headline) => similarity(headline, text) >= LIKE)) return false;
  return STOCK.test(text) || isSiteName(snapshot, text);
}

export default defineRule({
  id: 'share-text-prefilled',
  pillar: 'sharing-ease',
  title: 'Share links bring a fitting text and picture',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: [
    'x',
    'bluesky',
    'mastodon',
    'threads',
    'whatsapp',
    'telegram',
    'reddit',
    'pinterest',
    'email',
  ],
  needs: [],
  rendering: 'to-fail',
  dependsOn: ['share-control-present'],
  topic: 'share-buttons',
  scope: 'public',
  messages: {
    missing: 'At least one share link brings no text of its own: {networks}',
    stock:
      'A share link ({network}) brings “{text}”, a stock phrase, a placeholder or the name of the site that says little of the headline',
    noPicture: 'A share link (Pinterest) names no picture',
    partPicture:
      'A share link (Pinterest) names its picture by an address that is not whole: “{media}”',
    tooLong:
      'As {network} counts, the text of its share link takes {length} characters with the address; {max} fit',
    noAddress: 'A share link ({network}) has no address in its text, so that none is shared',
  },
  why: 'A text that is already there saves typing, and says the same wherever the link goes.',
  fix: {
    text: 'Fill the text with the headline, at most 200 characters, and put the address behind it where the network takes only a text.',
    snippet:
      'https://x.com/intent/tweet?text={{title|enc}}&url={{canonical|enc}}\nhttps://bsky.app/intent/compose?text={{title|enc}}%20{{canonical|enc}}\nhttps://share.joinmastodon.org/#text={{title|enc}}%20{{canonical|enc}}',
  },
  sources: [
    blueskyIntents,
    threadsIntents,
    {
      title: 'mastodon/share: how the text is handed over',
      url: 'https://github.com/mastodon/share/blob/main/src/Instructions.tsx',
      basis: 'read',
      checked: '2026-11-22',
    },
    pinterestSaveButton,
    socialShareUrls,
  ],
  check(snapshot, say) {
    const all = shareTexts(snapshot);
    const texts = all.filter(({ text }) => !TEMPLATE.test(text.trim()));
    if (texts.length === 0) return all.length > 0 ? say.cannotTell() : say.nothingToCheck();
    const nameOf = (id: string) => networkById(id)?.name ?? id;
    const exhibits = (list: readonly ShareText[]) =>
      list.slice(0, 5).map(({ share }) => shareExhibit(snapshot, share));

    // Of several links to one network, those for quotes or other items may differ; one good one is enough.
    const groups = [...Map.groupBy(texts, ({ network }) => network)];
    const lacking = (is: (each: ShareText) => boolean) =>
      groups.flatMap(([, group]) => (group.every(is) ? group.slice(0, 1) : []));
    const isImage = ({ media }: ShareText) => webUrl(media) !== undefined;

    const tooLong = texts.flatMap((each) => {
      const limit = networkById(each.network)?.share?.limit?.value;
      if (!limit) return [];
      const length = lengthOf(each, limit);
      return length > limit.max ? [{ each, length, max: limit.max }] : [];
    });
    const noAddress = texts.filter(
      ({ network, post }) =>
        ADDRESS_IN_TEXT.includes(network) && post !== '' && !/https?:\/\//i.test(post),
    );
    const missing = lacking(({ text }) => text === '');
    const stock = lacking((each) => each.text !== '' && isStock(snapshot, each));
    const noPicture = lacking((each) => each.network === 'pinterest' && !isImage(each));
    const pictureProblem = (found: ShareText[]) => {
      const media = found.find((each) => each.media?.trim())?.media;
      return media
        ? say.problem('warn', 'partPicture', { media: short(media) }, exhibits(found))
        : say.problem('warn', 'noPicture', {}, exhibits(found));
    };
    return say.worst(
      [
        ...noAddress
          .slice(0, 1)
          .map((each) =>
            say.problem('fail', 'noAddress', { network: nameOf(each.network) }, exhibits([each])),
          ),
        ...tooLong
          .slice(0, 3)
          .map(({ each, length, max }) =>
            say.problem(
              'fail',
              'tooLong',
              { network: nameOf(each.network), length, max },
              exhibits([each]),
            ),
          ),
        ...(missing.length > 0
          ? [
              say.problem(
                'warn',
                'missing',
                { networks: namesOf(missing.map(({ network }) => nameOf(network))) },
                exhibits(missing),
              ),
            ]
          : []),
        ...stock
          .slice(0, 3)
          .map((each) =>
            say.problem(
              'warn',
              'stock',
              { network: nameOf(each.network), text: short(each.text) },
              exhibits([each]),
            ),
          ),
        ...(noPicture.length > 0 ? [pictureProblem(noPicture)] : []),
      ],
      exhibits(texts),
    );
  },
});
