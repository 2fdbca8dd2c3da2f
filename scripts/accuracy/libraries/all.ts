import { createRequire } from 'node:module';
import type { Library, Load } from './library.ts';
import { metascraper } from './metascraper.ts';
import { openGraphScraper } from './open-graph-scraper.ts';
import { pageMetadataParser } from './page-metadata-parser.ts';
import { unfurl } from './unfurl.ts';
import { urlMetadata } from './url-metadata.ts';

export const LIBRARY_NAMES = [
  'open-graph-scraper',
  'metascraper',
  'unfurl.js',
  'url-metadata',
  'page-metadata-parser',
] as const;

/** The libraries of the folder `peers`, loaded from there. */
export function librariesOf(folder: string): Library[] {
  const require = createRequire(`${folder}/package.json`);
  const load: Load = (name) => {
    const module = require(name) as { default?: unknown };
    return typeof module.default === 'function' ? module.default : module;
  };
  return [openGraphScraper, metascraper, unfurl, urlMetadata, pageMetadataParser].map((make) =>
    make(load),
  );
}
