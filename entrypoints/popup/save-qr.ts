import { drawModules } from '../../utils/platform/draw-modules';
import { saveFile } from '../../utils/platform/save-file';
import { QUIET, qrOf } from '../../utils/share/qr';

/** Saves an address as a picture of its QR code. Resolves to whether there was one to save. */
export async function saveQr(url: string): Promise<boolean> {
  const made = qrOf(url);
  if (!made.ok) return false;
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/[^\w.-]/g, '');
  saveFile(await drawModules(made.qr.modules, QUIET), `qr-${host.slice(0, 60)}.png`);
  return true;
}
