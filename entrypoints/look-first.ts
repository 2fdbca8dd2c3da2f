import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookBehindMirror, mirror, onMirrored, wear } from '../utils/platform/look';
import { type Mirrored, mirrored } from '../utils/platform/mirror';

/**
 * Stands before everything else in every page of the extension, so that the first thing painted has its theme: it
 * reads what lies at hand and waits for nothing.
 */
export default defineUnlistedScript(() => {
  const wearKept = () => wear(mirrored()?.theme);
  wearKept();
  onMirrored(wearKept);
  addEventListener('load', async () => {
    const stored = (await lookBehindMirror()) as Partial<Mirrored> | undefined;
    if (stored === undefined && mirrored()) return;
    mirror({ theme: 'system', numbers: 'english', ...stored });
    wearKept();
  });
});
