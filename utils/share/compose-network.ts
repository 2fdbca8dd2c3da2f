import type { ShareTarget } from '../networks/network';
import { weigh } from '../signals/card-text';
import { oneBlank } from '../signals/plain-text';
import { remembered } from '../signals/remembered';
import type { Composed, Count } from './compose';
import type { Draft } from './draft';
import { cutToFit, fitPost } from './fit';
import { type Handover, shareLink } from './share-link';
import type { Target } from './target';
import { joined, type Wording, type Words, wordingOf, wordsOf } from './wording';

type NetworkTarget = Extract<Target, { kind: 'network' }>;

/** A form that takes the link at the end of its text. */
const LINK_IN_TEXT = /\{text\}(?:%20|%0D|%0A)*\{url\}/gi;

/** A form that has a text by itself beside the title. */
const TEXT_ALONE = /[=]\{text\}(?:&|$)/;

const bare = (marked: string): string => marked.slice(1);

const wholly = remembered((pattern) => new RegExp(`^(?:${pattern})$`, 'iu'));

/** The account that this network can credit, with `@`; empty for none. */
function viaOf({ account }: ShareTarget, network: string, draft: Draft, { via }: Words): string {
  const name = draft.accounts?.[network] ?? bare(via);
  const isKnown = account && wholly(account.value).test(name);
  return isKnown ? `@${name}` : '';
}

interface FittedTitle {
  title: string;
  count?: Count;
  cut: boolean;
}

/** A title as far as its field takes it. */
function fitTitle(title: string, { titleMax }: ShareTarget): FittedTitle {
  if (!titleMax) return { title, cut: false };
  const { max, unit } = titleMax.value;
  const kept = cutToFit(title, (each) => weigh(each, unit) <= max);
  const count =
    unit === 'characters' || unit === 'graphemes'
      ? { length: weigh(title, unit), max, unit }
      : undefined;
  const fitted: FittedTitle = { title: kept, cut: kept !== title };
  if (count) fitted.count = count;
  return fitted;
}

/** The post as text, and what of it goes into fields of their own. */
interface Parts {
  text: string;
  hashtags: readonly string[];
  via: string;
  /** The whole as the network counts it. */
  counted: string;
}

/** How a wording is laid into the network's form. */
function layout(target: NetworkTarget, { url }: Draft, { places, render }: Wording) {
  const { network, server } = target;
  const share = network.share as ShareTarget;
  const form = ((server && share.instanceTemplate) || share.template).value;
  const takesText = share.text.value === 'taken';
  const tags = form.includes('{hashtags}') && !places.hashtags ? share.tags?.value : undefined;
  const hasViaField = form.includes('{via}') && !places.via;
  const isUrlPlaced = places.url && takesText && form.search(LINK_IN_TEXT) >= 0;
  const isLinkCounted = takesText && !isUrlPlaced && share.limit?.value.link !== 0;
  const partsOf = (main: string, words: Words): Parts => {
    const inField = tags ? words.hashtags.slice(0, tags.max) : [];
    const others = words.hashtags.slice(inField.length);
    const text = joined(
      render(main, isUrlPlaced ? url : '', { ...words, hashtags: others }),
      ...(!places.hashtags && share.hashtags?.value ? others : []),
      words.via && !places.via && !hasViaField ? `via ${words.via}` : '',
    );
    const via = hasViaField ? words.via : '';
    const counted = joined(
      text,
      isLinkCounted ? url : '',
      ...(tags?.inText ? inField : []),
      via && `via ${via}`,
    );
    return { text, hashtags: inField, via, counted };
  };
  return { partsOf, isUrlPlaced };
}

/** The form with the link where the wording puts it. */
function withoutOwnLink(share: ShareTarget): ShareTarget {
  const { template, instanceTemplate } = share;
  const changed = (value: string) => value.replace(LINK_IN_TEXT, '{text}');
  return {
    ...share,
    template: { ...template, value: changed(template.value) },
    ...(instanceTemplate
      ? { instanceTemplate: { ...instanceTemplate, value: changed(instanceTemplate.value) } }
      : {}),
  };
}

/**
 * What a press on a network does. Hashtags and the account go into the form's own fields where it has them, else into
 * the text where the network understands them. A network that drops text has the user's words on the clipboard
 * instead, and only theirs: nobody's clipboard is overwritten with a title.
 */
export function toNetwork(
  target: NetworkTarget,
  draft: Draft,
  template: string | undefined,
): Composed {
  const { network, server } = target;
  const { share } = network;
  if (!share) throw new TypeError(`${network.name} has no share address`);
  const { url } = draft;
  const image = draft.image ?? draft.images?.[network.id];
  const all = wordsOf(draft);
  const via = viaOf(share, network.id, draft, all);
  const words: Words = via === all.via ? all : { ...all, via };
  const handling = share.text.value;
  const isWritten = words.text !== undefined;

  // A post that is no more than a title is worded as the user likes.
  const worded = wordingOf(template, words);
  const titleWords =
    handling === 'title' && template ? worded.render(worded.main, '', words) : words.title;
  const title = fitTitle(oneBlank(titleWords), share);

  const form = ((server && share.instanceTemplate) || share.template).value;
  const isSaidByTitle =
    !isWritten &&
    !template &&
    (handling !== 'taken' || (TEXT_ALONE.test(form) && form.includes('{title}')));
  const wording = isSaidByTitle ? { ...worded, main: '', render: (main: string) => main } : worded;
  const { partsOf, isUrlPlaced } = layout(target, draft, wording);
  const limit = share.limit && {
    ...share.limit.value,
    max: server?.max ?? share.limit.value.max,
  };
  const post = fitPost(wording.main, words, limit, (main, each) => partsOf(main, each).counted);
  const parts = partsOf(post.main, post.words);

  const isHeld = handling === 'title' ? isWritten && !template : handling === 'ignored';
  const clipboard = isHeld && parts.text !== '' ? { text: parts.text } : undefined;
  const isPost =
    handling === 'taken'
      ? wording.main !== '' || words.hashtags.length > 0
      : clipboard !== undefined;
  const count = (isPost && handling !== 'title' ? post.count : undefined) ?? title.count;
  const handover: Handover = {
    url,
    title: title.title,
    text: parts.text,
    hashtags: parts.hashtags.map(bare),
    via: bare(parts.via),
  };
  if (image) handover.image = image;
  if (server) handover.instance = server.host;
  const composed: Composed = {
    url,
    open: shareLink(
      { name: network.name, share: isUrlPlaced ? withoutOwnLink(share) : share },
      handover,
    ),
    text: clipboard ? 'clipboard' : handling === 'ignored' ? 'none' : 'sent',
    cut: title.cut || (isPost && post.cut),
  };
  if (clipboard) composed.clipboard = clipboard;
  if (count) composed.count = count;
  return composed;
}
