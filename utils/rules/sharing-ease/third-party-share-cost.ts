import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { lighthouseConfig } from '../../audit/sources/google';
import { namesOf } from '../../signals/share-exhibits';
import { type ShareLoad, shareLoads, undecidedScripts } from '../../signals/share-loads';
import { widgetsFound } from '../../signals/widgets';

/** Own choices: what one vendor's widgets may load before it is too much. */
const MOST_REQUESTS = 5;
const MOST_BYTES = 100_000;

const exhibitOf = ({ vendor, hosts, requests, bytes, addresses }: ShareLoad): Exhibit => ({
  label: vendor,
  text:
    requests === undefined
      ? (addresses[0] ?? vendor)
      : `${hosts.join(', ')}: requests ${requests}${bytes === undefined ? '' : `, bytes ${bytes}`}`,
  from: 'page',
});

export default defineRule({
  id: 'third-party-share-cost',
  pillar: 'sharing-ease',
  title: 'Share widgets load nothing before they are used',
  kind: 'guard',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  rendering: 'needed',
  topic: 'share-buttons',
  scope: 'any',
  contested: 'How much is too much is our own choice: 100 kB, five requests, one vendor.',
  messages: {
    some: 'A script or frame of {vendor} for share buttons loads with the page',
    heavy: 'For share buttons, at least {kilobytes} kB from {vendor} loaded with the page',
    many: 'For share buttons, at least {requests} requests went to {vendor} while the page loaded',
    vendors:
      'Scripts or frames for share buttons come from more than one vendor, {vendors} among them',
  },
  why: 'A plain link to share costs nothing; a widget slows the page down, tells its vendor of every visitor and may need consent.',
  fix: {
    text: 'Replace the widgets with plain links, or load them only once a visitor asks for them.',
    snippet:
      '<a href="https://www.facebook.com/sharer/sharer.php?u={{canonical|enc}}" rel="nofollow">Share on Facebook</a>\n<a href="https://x.com/intent/tweet?text={{title|enc}}&amp;url={{canonical|enc}}" rel="nofollow">Share on X</a>',
  },
  sources: [
    {
      title: 'Privacy International: ShareThis and AddThis',
      url: 'https://privacyinternational.org/case-study/4403/tracking-service-sharethis-be-profiled',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Court of Justice of the European Union, C-40/17, Fashion ID',
      url: 'https://curia.europa.eu/juris/liste.jsf?num=C-40/17',
      basis: 'memory',
      checked: '2026-11-22',
    },
    lighthouseConfig,
  ],
  check(snapshot, say) {
    const loads = shareLoads(snapshot);
    const timed = loads.filter(({ requests }) => requests !== undefined);
    const evidence = loads.slice(0, 6).map(exhibitOf);
    const [first] = timed;
    if (!first) {
      // Scripts that the browser timed no request of: blocked, deferred, or beyond its list. Others may
      // serve share buttons or embedded posts.
      const isOpen =
        loads.length > 0 ||
        undecidedScripts(snapshot).length > 0 ||
        snapshot.page.cut.includes('scripts');
      if (isOpen) return say.cannotTell();
      // What still asks for the script of a closed service is told by `dead-widget-scripts`.
      const isDeadLoad = widgetsFound(snapshot).some(
        ({ alive, address, by }) => !alive && address !== undefined && by !== 'link',
      );
      return isDeadLoad ? say.reportedElsewhere() : say.pass();
    }
    if (timed.length > 1) {
      return say.fail('vendors', { vendors: namesOf(timed.map(({ vendor }) => vendor)) }, evidence);
    }
    const { vendor, requests = 0, bytes = 0 } = first;
    if (bytes > MOST_BYTES)
      return say.fail('heavy', { vendor, kilobytes: Math.round(bytes / 1000) }, evidence);
    return requests > MOST_REQUESTS
      ? say.fail('many', { vendor, requests }, evidence)
      : say.warn('some', { vendor }, evidence);
  },
});
