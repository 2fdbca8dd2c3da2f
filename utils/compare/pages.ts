import { dayWords } from '../audit/describe';
import { siteOf } from '../audit/intended';
import type { ExportedReport } from '../export/exported';
import { nameOf } from '../export/words';
import type { PageHead } from './comparison';

/** Characters of a title that a name holds at most. Own choice: it stands within sentences. */
const MOST = 60;

const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text);

/** The pages as heads of their columns. */
export function pageHeads(reports: readonly ExportedReport[], mine: number): PageHead[] {
  const sites = reports.map(({ finalUrl, url }) => siteOf(finalUrl) ?? siteOf(url) ?? url);
  return reports.map((report, at): PageHead => {
    const { url, page, capturedAt, score } = report;
    const site = sites[at] ?? url;
    const title = nameOf(report);
    const namesakes = reports.filter((_, index) => index !== at && sites[index] === site);
    const twins = namesakes.filter((other) => nameOf(other) === title);
    const day = dayWords(capturedAt);
    // Of two audits of a page on one day, the hour tells which is which.
    const isSameDay = twins.some((other) => dayWords(other.capturedAt) === day);
    const moment = isSameDay ? `${day}, ${capturedAt.slice(11, 16)} UTC` : day;
    return {
      key: `${capturedAt} ${url}`,
      url,
      site,
      title,
      name:
        twins.length > 0
          ? `${site}, ${moment}`
          : namesakes.length > 0
            ? `${site}, “${cut(title)}”`
            : site,
      type: page.type,
      capturedAt,
      overall: score.overall,
      range: score.range,
      band: score.band,
      isMine: at === mine,
    };
  });
}
