/** What the replay answers at one address. Without `status` it is 200. */
export interface Route {
  /** Absolute http(s) address, as the browser will ask for it. */
  url: string;
  /** Path of the file that holds the body; `body` is used without one. */
  file?: string;
  body?: string | Uint8Array;
  headers?: Record<string, string>;
  status?: number;
  /** Charset declared in `content-type`; none is declared without it. */
  charset?: string;
  /** `true`: the request is taken and never answered. */
  hang?: boolean;
  /** Folder whose files are served beneath the address’s own folder. */
  siblings?: string;
}

/** Everything the replay knows; it answers 404 to the rest. */
export interface Site {
  routes: Route[];
  /** Text of robots.txt by origin. */
  robots?: Record<string, string>;
  /**
   * `true`: a page may go nowhere. Navigations to addresses without a route, and a second one to
   * the same address, are answered 204, which leaves the page that is there in place.
   */
  pinned?: boolean;
}

const TYPES: Record<string, string> = {
  avif: 'image/avif',
  css: 'text/css',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  php: 'text/html',
  png: 'image/png',
  rss: 'application/rss+xml',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  xhtml: 'application/xhtml+xml',
  xml: 'application/xml',
};

/** `content-type` of a file by the ending of its name; a page where there is none. */
export function contentType(name: string, charset?: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? 'html';
  const type = TYPES[ending] ?? 'application/octet-stream';
  return charset === undefined ? type : `${type}; charset=${charset}`;
}

/** Address without fragment, as it stands in a request. */
export function requestKey(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}
