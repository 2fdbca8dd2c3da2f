import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import type { Site } from '../../scripts/replay/route.ts';
import type { PageFacts } from '../../utils/page/snapshot.ts';
import { onPage, reportOf } from './support.ts';

const HOST = 'https://moving.example';
const FRAMES = 20;

const html = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
   <meta property="og:title" content="${title}"><link rel="canonical" href="${HOST}/first">
   </head><body>${body}</body></html>`;

const SITE: Site = {
  routes: [
    {
      url: `${HOST}/first`,
      charset: 'utf-8',
      body: html(
        'First',
        `<main><h1>First</h1><p>Text of the first page.</p></main>
         <script>
           function change() {
             document.querySelector('meta[property="og:title"]').content = 'Changed';
             document.querySelector('h1').textContent = 'Changed';
             const link = document.createElement('a');
             link.href = 'https://www.facebook.com/sharer/sharer.php?u=' + encodeURIComponent(location.href);
             link.textContent = 'Share on Facebook';
             document.querySelector('main').append(link);
           }
           function navigate() {
             history.pushState({}, '', '/second');
             document.title = 'Second';
             document.querySelector('meta[property="og:title"]').content = 'Second';
             document.querySelector('link[rel=canonical]').href = '${HOST}/second';
             document.querySelector('main').innerHTML = '<h1>Second</h1><p>Text of the second page.</p>';
           }
         </script>`,
      ),
    },
    { url: `${HOST}/second`, charset: 'utf-8', body: html('Second as served', '<h1>Second</h1>') },
    {
      url: `${HOST}/frames`,
      charset: 'utf-8',
      body: html(
        'Frames',
        `<h1>Frames</h1>${Array.from(
          { length: FRAMES },
          (_, at) => `<iframe src="/frame/${at}" title="Frame ${at}"></iframe>`,
        ).join('')}`,
      ),
    },
    ...Array.from({ length: FRAMES }, (_, at) => ({
      url: `${HOST}/frame/${at}`,
      charset: 'utf-8',
      body: html(`Frame ${at}`, `<h1>Inside frame ${at}</h1>`),
    })),
  ],
};

describe('pages that move', () => {
  let session: Session;

  before(async () => {
    session = await openSession('chromium');
    session.replay?.serve(SITE);
  });
  after(() => session.close());

  /** The page’s facts at the press, after `act` ran in the page. */
  async function factsAfter(path: string, act?: string): Promise<PageFacts & { served?: string }> {
    const page = await session.open(`${HOST}${path}`);
    if (act !== undefined) await page.evaluate(act);
    return onPage(session, page, async (popup) => {
      const { snapshot } = await reportOf(popup);
      assert.ok(snapshot);
      const { server } = snapshot;
      return {
        ...snapshot.page,
        ...(server.state === 'ok' ? { served: server.facts.url } : {}),
      };
    });
  }

  const title = ({ head }: PageFacts) =>
    head.metas.find(({ property }) => property === 'og:title')?.content;

  test('what a script changed after the load is what is read', async () => {
    const facts = await factsAfter('/first', 'change()');
    assert.equal(title(facts), 'Changed');
    assert.equal(facts.headings[0]?.text, 'Changed');
    assert.ok(facts.controls.some(({ url }) => url?.includes('facebook.com/sharer')));
  });

  test('after a move within the page, the new address is read and asked for', async () => {
    const facts = await factsAfter('/first', 'navigate()');
    assert.equal(facts.url, `${HOST}/second`);
    assert.equal(title(facts), 'Second');
    assert.equal(facts.headings[0]?.text, 'Second');
    assert.equal(facts.served, `${HOST}/second`);
  });

  test(`a page with ${FRAMES} frames is read alone, and its frames are named`, async () => {
    const facts = await factsAfter('/frames');
    assert.deepEqual(
      facts.frames,
      Array.from({ length: FRAMES }, (_, at) => `${HOST}/frame/${at}`),
    );
    assert.deepEqual(
      facts.headings.map(({ text }) => text),
      ['Frames'],
    );
  });
});
