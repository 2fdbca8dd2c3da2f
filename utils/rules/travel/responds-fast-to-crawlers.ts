import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { discordPreviews } from '../../audit/sources/messengers';
import { metaCrawler, whatsappPreviews } from '../../audit/sources/meta';
import { linkedinCrawling } from '../../audit/sources/observers';
import { webmention } from '../../audit/sources/standards';
import { servedPage } from '../../signals/card-values';

/** Milliseconds; between them some crawlers still wait (see the sources). Own choice. */
const QUICK = 2_500;
const SLOW = 5_000;

export default defineRule({
  id: 'responds-fast-to-crawlers',
  pillar: 'travel',
  title: 'The HTML arrives within a few seconds',
  kind: 'guard',
  severity: 'minor',
  weight: 3,
  confidence: 'medium',
  networks: ['all'],
  needs: ['server'],
  mode: 'full',
  scope: 'public',
  contested:
    'Most networks do not publish how long they wait. Times are measured from here, over this connection, not from where the crawlers are.',
  messages: {
    slow: 'The HTML took {seconds} seconds on average of two requests; some crawlers may give up',
    tooSlow:
      'The HTML took {seconds} seconds on average of two requests; receivers of webmentions may stop at five, and WhatsApp and Discord want the picture within ten, too',
  },
  why: 'Meta asks for the page “within a few seconds”, and WhatsApp and Discord have ten for page and picture together.',
  fix: {
    text: 'Keep the HTML in a cache close to its readers, and let crawlers have the same copy as people.',
    snippet: 'Cache-Control: public, s-maxage=300, stale-while-revalidate=86400',
  },
  sources: [metaCrawler, discordPreviews, whatsappPreviews, linkedinCrawling, webmention],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    const again = snapshot.full?.again;
    // One request alone may have met a cold cache or a busy line.
    if (!facts || again?.state !== 'ok' || again.facts.status >= 300) return say.cannotTell();
    const times = [facts.elapsed, again.facts.elapsed];
    const average = times.reduce((sum, each) => sum + each, 0) / times.length;
    const seconds = Math.round(average / 100) / 10;
    const evidence = times.map(
      (each, at): Exhibit => ({
        label: at === 0 ? 'first request' : 'second request',
        text: `${Math.round(each)} ms`,
        from: 'server',
      }),
    );
    if (average > SLOW) return say.fail('tooSlow', { seconds }, evidence);
    return average > QUICK ? say.warn('slow', { seconds }, evidence) : say.pass(evidence);
  },
});
