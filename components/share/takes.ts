import { takenBy } from '../../utils/networks/network';
import type { Composed } from '../../utils/share/compose';
import type { Draft } from '../../utils/share/draft';
import type { CopyFormat, Target } from '../../utils/share/target';

const COPIES: Readonly<Record<CopyFormat, string>> = {
  link: 'The link alone',
  'title-and-link': 'Title and link, as plain text',
  markdown: 'For Markdown: [title](link)',
  html: 'A link in HTML code',
  'rich-text': 'A link to paste into documents and e-mails',
  bbcode: 'For forums: [url]',
};

/** What becomes of the user's words at a target, in one line. */
export function takesWords(target: Target, draft: Draft, { text }: Pick<Composed, 'text'>): string {
  switch (target.kind) {
    case 'copy':
      return COPIES[target.format];
    case 'qr':
      return 'The link, to be read by a camera';
    case 'system':
      return 'To an app of this device';
    case 'picture':
      return 'Takes no links: a picture is saved, a caption copied';
    case 'custom':
      return text === 'sent' ? 'Takes text and link' : 'Takes only the link';
    case 'network': {
      const { share } = target.network;
      const fields = share ? takenBy(share) : [];
      const only =
        draft.hashtags.length > 0 && fields.includes('hashtag')
          ? 'Takes the link and one hashtag'
          : 'Takes only the link';
      if (text === 'clipboard') return `${only}: text to your clipboard`;
      if (share?.text.value === 'ignored') return only;
      if (target.server) return target.server.host;
      if (share?.text.value === 'title') return 'Takes title and link';
      const tags =
        draft.hashtags.length > 0 && (fields.includes('hashtags') || fields.includes('text'));
      return tags ? 'Takes text, hashtags and link' : 'Takes text and link';
    }
  }
}

/** By how much a post is too long; 0 where it fits. */
export const overBy = ({ count }: Pick<Composed, 'count'>): number =>
  count ? Math.max(0, count.length - count.max) : 0;
