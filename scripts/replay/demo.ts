import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../extension/build.ts';
import type { Route, Site } from './route.ts';

interface DemoEntry {
  file: string;
  url: string;
  headers?: Record<string, string>;
  /** File with the robots.txt of the page’s host. */
  robots?: string;
}

/** The demo as one web, and the addresses of its pages. */
export function demoSite(): Site & { pages: string[] } {
  const folder = join(ROOT, 'demo');
  const entries: DemoEntry[] = JSON.parse(readFileSync(join(folder, 'sites.json'), 'utf8'));
  const robots: Record<string, string> = {};
  for (const { url, robots: file } of entries) {
    if (file !== undefined) {
      robots[new URL(url).origin] = readFileSync(join(folder, file), 'utf8');
    }
  }
  const routes: Route[] = entries.map(({ file, url, headers }) => ({
    url,
    file: join(folder, file),
    ...(headers === undefined ? {} : { headers }),
  }));
  const pages = entries.filter(({ file }) => file.endsWith('.html')).map(({ url }) => url);
  return { routes, robots, pages };
}
