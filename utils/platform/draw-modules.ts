/** px of a module: large enough for print at a hand’s breadth. Own choice. */
const SIDE = 16;

/** A picture of square modules, dark on white, with `quiet` modules of white around them. */
export async function drawModules(
  modules: readonly (readonly boolean[])[],
  quiet: number,
): Promise<Blob> {
  const size = (modules.length + 2 * quiet) * SIDE;
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size, size);
  context.fillStyle = '#000';
  for (const [y, row] of modules.entries())
    for (const [x, isDark] of row.entries())
      if (isDark) context.fillRect((x + quiet) * SIDE, (y + quiet) * SIDE, SIDE, SIDE);
  return canvas.convertToBlob({ type: 'image/png' });
}
