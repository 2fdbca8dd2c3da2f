import type { PageType } from '../../signals/page-type';
import type { BatchPage, ResultFinding } from '../batch';

/** One page of a batch with what is asked about it again and again. */
export interface Row {
  page: BatchPage;
  /** Host without `www.`: of where the page was in the end, else of the address in the list. */
  site: string;
  /** Address behind the host, from the slash. */
  path: string;
  /** Title, else the address. */
  name: string;
  type: PageType | undefined;
  /** What gains most, once it is mended. */
  first: ResultFinding | undefined;
  /** Its place and that of all its kind within the site, such as `/journal/*`; see `templateOf`. */
  template: string;
  /** The same with the site. */
  kind: string;
}

const rows = new WeakMap<BatchPage, Row>();

/** Scheme, host without `www.` before a domain, and what follows. Addresses of a batch are of the web. */
const PARTS = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.(?=[^.:/?#]+\.))?([^/?#]*)([^#]*)/i;

/** Languages and regions that sites put before everything else, as in `/en/`, `/pt-br/`. */
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;

const NUMBER = /^\d+$/;

/**
 * Pages whose addresses begin alike are made from one template, as a rule: the first folder, behind that of a language,
 * with years and numbers left open. `/` is the home page, `/*` a page beside it.
 */
export function templateOf(path: string): string {
  const folders = (path.split('?', 1)[0] ?? '').split('/').filter(Boolean);
  if (folders.length === 0) return '/';
  const isLanguage = LANGUAGE.test(folders[0] ?? '');
  const language = isLanguage ? `/${folders[0]}` : '';
  const rest = isLanguage ? folders.slice(1) : folders;
  if (rest.length === 0) return `${language}/`;
  if (rest.length === 1) return `${language}/*`;
  return `${language}/${NUMBER.test(rest[0] ?? '') ? '…' : rest[0]}/*`;
}

/** What there is to know of a page; remembered by the object. */
export function rowOf(page: BatchPage): Row {
  const known = rows.get(page);
  if (known) return known;
  const { result, url } = page;
  const [, site = '', rest = ''] = PARTS.exec(result?.finalUrl ?? url) ?? [];
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  const host = site.toLowerCase();
  const template = templateOf(path);
  const row: Row = {
    page,
    site: host,
    path,
    name: result?.title || url,
    type: result?.type,
    first: result?.toMend[0],
    template,
    kind: `${host}${template}`,
  };
  rows.set(page, row);
  return row;
}

/** Pages as rows, in the same order. */
export const rowsOf = (pages: readonly BatchPage[]): Row[] => pages.map(rowOf);
