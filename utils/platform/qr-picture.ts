/** What is drawn: rows of modules, `true` is dark, and the modules left white around them. */
interface Code {
  modules: readonly (readonly boolean[])[];
  quiet: number;
}

/** px on each side that the picture has at least. Own choice: it prints sharp on a poster. */
const LEAST = 1_000;

/** px of one module: whole, so that edges stay sharp. */
export const moduleSize = (modules: number, least = LEAST): number => Math.ceil(least / modules);

/** A QR code as PNG, black on white with its quiet zone. Rejects where the browser has no canvas. */
export async function qrPicture({ modules, quiet }: Code): Promise<Blob> {
  const across = modules.length + 2 * quiet;
  const unit = moduleSize(across);
  const canvas = new OffscreenCanvas(across * unit, across * unit);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000000';
  for (const [y, row] of modules.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (isDark) context.fillRect((x + quiet) * unit, (y + quiet) * unit, unit, unit);
    }
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
