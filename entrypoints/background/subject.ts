import type { Draft } from '../../utils/share/draft';
import { textFragment } from '../../utils/share/text-fragment';
import { oneLine } from '../../utils/signals/plain-text';

/** What of a page is shared: all of it, or what the menu was opened on. */
export type Subject =
  | { kind: 'page' }
  /** Another page than the one in front; `text` is what the link says. */
  | { kind: 'link'; url: string; text: string }
  /** The page, with this picture where a target takes one. */
  | { kind: 'image'; url: string }
  /** The page at these words of it; no address leads to words within a frame of it. */
  | { kind: 'selection'; text: string; inFrame?: boolean };

/** Host and path, for a link that says nothing. */
function spokenAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return pathname === '/' ? host : `${host}${pathname}`;
}

/** The page with this picture, whatever its tags name; one that others cannot load is none. */
function withPicture({ images: _, ...page }: Draft, image: string): Draft {
  return /^https?:\/\//i.test(image) ? { ...page, image } : page;
}

/** What is handed over of a subject; `page` is the draft of the page that it stands on. `clean` takes out trackers. */
export function draftFor(subject: Subject, page: Draft, clean: (url: string) => string): Draft {
  switch (subject.kind) {
    case 'page':
      return page;
    case 'image':
      return withPicture(page, subject.url);
    case 'selection': {
      const text = subject.text.trim();
      const url = subject.inFrame ? page.url : textFragment(page.url, text);
      return { ...page, url, text: `“${text}”` };
    }
    case 'link': {
      const url = clean(subject.url);
      // Words, pictures and credit of this page say nothing of another.
      return { url, title: oneLine(subject.text) || spokenAddress(url), hashtags: [] };
    }
  }
}
