import type { ShareTarget } from '../networks/network';
import { type Campaign, withCampaign } from './campaign';
import { fitCaption } from './caption';
import { toNetwork } from './compose-network';
import { copied } from './copy-formats';
import { customLink } from './custom-target';
import type { Draft } from './draft';
import type { Target } from './target';
import { joined, wordsOf } from './wording';

export interface ComposeOptions {
  /** Absent: the link goes out without campaign tags. */
  campaign?: Campaign;
  /** The user's own wording for this target: `{title}`, `{text}`, `{hashtags}`, `{via}`, `{url}`. */
  template?: string;
  /** The user's day, `YYYY-MM-DD`. */
  date: string;
}

/** How long a post is, by its network's own counting, before anything was cut. */
export interface Count {
  length: number;
  max: number;
  unit: NonNullable<ShareTarget['limit']>['value']['unit'];
}

/** A draft fitted to one target: what a press does, exactly. */
export interface Composed {
  /** The address that is shared, campaign tags and all. */
  url: string;
  /** Address to open: https, `mailto:`, `sms:` or another scheme of an app; absent where nothing is opened. */
  open?: string;
  /** What is put on the clipboard by the same press. */
  clipboard?: { text: string; html?: string };
  /** What the browser's own share sheet is given. */
  sheet?: { title: string; text?: string; url: string };
  /** What becomes of the user's words: part of the opened address, on the clipboard, or left out. */
  text: 'sent' | 'clipboard' | 'none';
  /** Absent where the target states no limit. */
  count?: Count;
  /** The text was cut to fit; the link never is. */
  cut: boolean;
}

/** The target as a campaign names it: a network by its id, the user's own by their name for it. */
const campaignName = (target: Target): string => {
  switch (target.kind) {
    case 'network':
    case 'picture':
      return target.network.id;
    case 'custom':
      return target.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    default:
      return target.id;
  }
};

/**
 * What a press on a target does with a draft. Popup, side panel, menus and commands all ask here, so that they
 * cannot differ. Throws a `TypeError` for a network that takes nothing and for a template that makes no address.
 */
export function compose(target: Target, draft: Draft, options: ComposeOptions): Composed {
  const { campaign, date } = options;
  const url = campaign
    ? withCampaign(draft.url, campaign, { network: campaignName(target), date })
    : draft.url;
  switch (target.kind) {
    case 'network':
      return toNetwork(target, campaign ? { ...draft, url } : draft, options.template);
    case 'picture': {
      const { picture } = target.network;
      if (!picture) throw new TypeError(`${target.network.name} takes no picture`);
      const { title, text = title, hashtags } = wordsOf({ ...draft, url });
      const caption = fitCaption({ text, url, hashtags }, picture.caption.value);
      return {
        url,
        open: picture.opens.value,
        clipboard: { text: caption.text },
        text: 'clipboard',
        count: caption.count,
        cut: caption.cut,
      };
    }
    case 'copy': {
      return { url, clipboard: copied(target.format, { ...draft, url }), text: 'none', cut: false };
    }
    case 'qr':
      return { url, text: 'none', cut: false };
    case 'system': {
      const words = wordsOf({ ...draft, url });
      const text = joined(words.text ?? '', ...words.hashtags);
      const sheet = { title: words.title, ...(text ? { text } : {}), url };
      return { url, sheet, text: 'sent', cut: false };
    }
    case 'custom': {
      const { address } = customLink(target.template, { ...draft, url });
      const hasWords = /\{(?:text|title)\}/.test(target.template);
      return { url, open: address, text: hasWords ? 'sent' : 'none', cut: false };
    }
  }
}
