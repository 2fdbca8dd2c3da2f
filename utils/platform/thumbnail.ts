/** px of a thumbnail: twice what a list shows, for dense screens. Own choice. */
const WIDTH = 76;
const HEIGHT = 40;

/** Characters of an address at most: one for each of 10,000 pages is not to weigh more than their reports. Own choice. */
const MOST = 12_000;

async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return `data:${blob.type};base64,${btoa(String.fromCharCode(...bytes))}`;
}

/**
 * A picture made small, its middle, as a `data:` address. `undefined` where the bytes are no picture that the browser
 * decodes, or where it has no canvas. Never rejects.
 */
export async function thumbnailOf(picture: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  try {
    const bitmap = await createImageBitmap(new Blob([picture]));
    const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    const scale = Math.max(WIDTH / bitmap.width, HEIGHT / bitmap.height);
    const [width, height] = [bitmap.width * scale, bitmap.height * scale];
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
    bitmap.close();
    const address = await dataAddress(
      await canvas.convertToBlob({ type: 'image/webp', quality: 0.75 }),
    );
    return address.length <= MOST ? address : undefined;
  } catch {
    return undefined;
  }
}
