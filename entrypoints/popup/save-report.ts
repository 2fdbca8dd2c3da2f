import type { SaveAs } from '../../components/popup/view';
import type { Guide } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
import { chosenNetworks, type Pictures } from '../../utils/export/card-html';
import { exported } from '../../utils/export/formats';
import { SCORE_CARD, scoreCard } from '../../utils/export/score-card';
import { networkLines } from '../../utils/export/words';
import { drawPicture } from '../../utils/platform/draw-picture';
import { saveFile } from '../../utils/platform/save-file';
import type { TargetTab } from '../../utils/platform/tab';
import { readImage } from '../../utils/server/image-format';
import { dayOf } from '../../utils/share/options-for';
import { webUrl } from '../../utils/signals/urls';
import type { Controller } from './controller';
import { readPicture } from './read-picture';

interface Around {
  report: Report;
  guide: Guide;
  tab: TargetTab;
  noteRequests: Controller['noteRequests'];
}

/** Milliseconds that the pictures of a report may take. Own choice. */
const PATIENCE = 3_000;

/** Bytes of a picture above which it stays out, so that the file can still be sent by e-mail. Own choice. */
const HEAVIEST = 1_500_000;

/** Kinds of pictures that run nothing. */
const KINDS: readonly string[] = ['png', 'jpeg', 'gif', 'webp', 'avif'];

/** Bytes that are turned into text at once: an argument each, of which engines take some ten thousands. */
const AT_ONCE = 8_192;

/** What the file is about, in its name. */
const PARTS: Readonly<Record<SaveAs, string>> = {
  html: 'report',
  csv: 'findings',
  json: 'report',
  picture: 'score',
};

/** The picture as an address that holds it; `undefined` where it is none that may be put into a file. */
function dataUrl(bytes: Uint8Array): string | undefined {
  const { format } = readImage(bytes.subarray(0, 65_536));
  if (bytes.length > HEAVIEST || !KINDS.includes(format)) return undefined;
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return `data:image/${format};base64,${btoa(text)}`;
}

/** Pictures of the cards that the report draws, as far as the browser lets us read them. */
async function picturesFor({ report, guide, ...around }: Around): Promise<Pictures> {
  const shown = chosenNetworks(networkLines(report, guide)).map(({ id }) => id);
  const urls = report.cards
    .filter(({ network }) => shown.includes(network))
    .flatMap(({ image }) => image?.value ?? []);
  const found = await Promise.all(
    [...new Set(urls)].map(async (url) => {
      const bytes = await readPicture(url, 'picture for the report', {
        ...around,
        patience: PATIENCE,
      }).catch(() => undefined);
      const data = bytes && dataUrl(bytes);
      return data === undefined ? [] : [[url, data] as const];
    }),
  );
  return new Map(found.flat());
}

/** A name that every file system takes, by site and day. */
function fileName(as: SaveAs, { report: { url } }: Around, ending: string, at: Date): string {
  const site = (webUrl(url)?.hostname ?? '').replace(/^www\./, '').replace(/[^\w.-]/g, '');
  return [site.slice(0, 60), PARTS[as], dayOf(at)].filter(Boolean).join('-') + ending;
}

/** The file that a report is saved as, with its name. Rejects where the browser has no canvas to draw on. */
export async function reportFile(
  as: SaveAs,
  around: Around,
  at: Date,
): Promise<{ file: Blob; name: string }> {
  const { report, guide } = around;
  if (as === 'picture') {
    const file = await drawPicture(SCORE_CARD, ({ measure }) => scoreCard(report, guide, measure));
    return { file, name: fileName(as, around, '.png', at) };
  }
  const pictures = as === 'html' ? await picturesFor(around) : undefined;
  const { text, type, ending } = exported(as, [report], {
    guide,
    at,
    ...(pictures ? { pictures } : {}),
  });
  const file = new Blob([text], { type: `${type};charset=utf-8` });
  return { file, name: fileName(as, around, ending, at) };
}

/** Saves a report. Resolves to the file’s name. */
export async function saveReport(as: SaveAs, around: Around): Promise<string> {
  const { file, name } = await reportFile(as, around, new Date());
  saveFile(file, name);
  return name;
}

/** The report for a ticket. */
export const reportText = ({ report, guide }: Pick<Around, 'report' | 'guide'>): string =>
  exported('markdown', [report], { guide, at: new Date() }).text;
