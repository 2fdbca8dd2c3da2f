import { demoSite } from '../replay/demo.ts';
import type { Site } from '../replay/route.ts';

const SECTIONS = 2222;

const section = (at: number) =>
  `<section><h2>Part ${at}</h2><p>Text <a href="/p/${at}">link</a> and <b>more</b>.</p><ul><li>One</li><li>Two</li></ul><img src="data:," alt=""></section>`;

/** A page of 20,000 elements: headings, links, lists, pictures. */
function bigPage(): string {
  const body = Array.from({ length: SECTIONS }, (_, at) => section(at)).join('\n');
  return `<!doctype html><html lang="en"><head><title>Big</title><meta property="og:title" content="Big"></head><body>${body}</body></html>`;
}

/** The pages that are measured, by what they are called, and the web they stand in. */
export function benchSite(): { site: Site; pages: Record<string, string> } {
  const demo = demoSite();
  const big = 'https://big.example/page';
  const routes = [...demo.routes, { url: big, body: bigPage(), charset: 'utf-8' }];
  const pages = Object.fromEntries(demo.pages.map((url) => [new URL(url).hostname, url]));
  return { site: { ...demo, routes }, pages: { ...pages, '20,000 elements': big } };
}
