import { defineRule } from '../../audit/define-rule';
import { short } from '../../signals/card-values';
import { imageProbe } from '../../signals/image-fit';
import { declaredImages } from '../../signals/image-urls';
import { exhibit } from '../../signals/meta';

export default defineRule({
  id: 'images-usable-elsewhere',
  pillar: 'mashup',
  title: 'The preview image can be shown by other sites',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['feeds', 'matrix', 'all'],
  needs: [],
  mode: 'full',
  dependsOn: ['image-reachable'],
  scope: 'public',
  contested: 'Who pays for the traffic, or lives off pictures, may not want them on other sites.',
  messages: {
    sameOrigin: 'The preview image is sent with “{header}”, so browsers show it on no other site',
    sameSite:
      'The preview image is sent with “{header}”, so browsers show it on hosts of this domain only',
  },
  why: 'Feed readers, forums and dashboards load the picture in their readers’ browsers; a wall leaves a broken picture there.',
  fix: {
    text: 'Send this header with pictures that may be shown elsewhere.',
    snippet: 'Cross-Origin-Resource-Policy: cross-origin',
  },
  sources: [
    {
      title: 'Fetch Standard: Cross-Origin-Resource-Policy',
      url: 'https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const [image] = declaredImages(snapshot);
    if (!image) return say.nothingToCheck();
    const probe = imageProbe(snapshot);
    if (probe?.state === 'broken') return say.reportedElsewhere();
    // An image element tells the size and no headers.
    if (probe?.state !== 'ok' || probe.by !== 'fetch' || !probe.headers) return say.cannotTell();
    const policy = (probe.headers['cross-origin-resource-policy'] ?? '').trim().toLowerCase();
    const shown = [exhibit(image.key, image.tag)];
    const header = short(`Cross-Origin-Resource-Policy: ${policy}`);
    if (policy === 'same-origin') return say.fail('sameOrigin', { header }, shown);
    return policy === 'same-site' ? say.warn('sameSite', { header }, shown) : say.pass(shown);
  },
});
