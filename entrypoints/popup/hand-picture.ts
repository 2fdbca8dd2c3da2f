import { networkById } from '../../components/guide/guide';
import type { Notice } from '../../components/popup/view';
import type { NetworkWords } from '../../utils/audit/guide';
import { drawPicture } from '../../utils/platform/draw-picture';
import { copy } from '../../utils/platform/extension';
import { saveFile } from '../../utils/platform/save-file';
import { openTab, type TargetTab } from '../../utils/platform/tab';
import type { PictureWords } from '../../utils/share/picture-words';
import { layOut } from '../../utils/share/ready-picture';
import type { Controller } from './controller';
import { readPicture } from './read-picture';

/** Milliseconds that the page's own picture may take: the press is waiting. Own choice. */
const PATIENCE = 1_500;

/**
 * Milliseconds between saving and opening: the popup goes away with the new tab, and the browser has to have
 * taken the file by then, and the user to have read that it did. Own choice.
 */
const PAUSE = 900;

type Target = NonNullable<NetworkWords['picture']>;

interface Around {
  tab: TargetTab;
  words: PictureWords;
  /** What is pasted beside the picture. */
  caption: string;
  say(notice: Notice): void;
  noteRequests: Controller['noteRequests'];
}

/** A name that every file system takes. */
function fileName(network: string, url: string): string {
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/[^\w.-]/g, '');
  return `${network}-${host.slice(0, 60)}.png`;
}

async function save(network: string, target: Target, around: Around): Promise<boolean> {
  const { words } = around;
  const frame = {
    ...target.size.value,
    ...(target.covered ? { covered: target.covered.value } : {}),
  };
  try {
    const png = await drawPicture(
      frame,
      ({ measure, colour, picture }) => {
        const ground = words.colour === undefined ? undefined : colour(words.colour);
        return layOut(
          {
            title: words.title,
            site: words.site,
            url: words.url,
            ...(ground ? { colour: ground } : {}),
            ...(picture ? { picture } : {}),
          },
          frame,
          measure,
        );
      },
      words.image === undefined
        ? undefined
        : await readPicture(words.image, 'picture to post', {
            tab: around.tab,
            patience: PATIENCE,
            noteRequests: around.noteRequests,
          }),
    );
    saveFile(png, fileName(network, words.url));
    return true;
  } catch {
    return false;
  }
}

/**
 * Shares to a network that takes no links: a picture is saved, the caption copied, and the network opened. What
 * the browser refused is told, and then nothing is opened before the user says so. Rejects where the network could
 * not be opened.
 */
export async function handPicture(network: string, around: Around): Promise<void> {
  const target = networkById(network)?.picture;
  if (!target) return;
  const { caption, tab, say } = around;
  // The clipboard only opens shortly after a press, so it comes before the drawing.
  const copied = await copy(caption);
  const saved = await save(network, target, around);
  const done = { kind: 'picture-made', network, saved, copied, caption } as const;
  say({ ...done, opened: false });
  if (!saved || !copied) return;
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  await openTab(target.opens.value, tab);
  say({ ...done, opened: true });
}
