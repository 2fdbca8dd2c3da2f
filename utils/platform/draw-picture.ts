interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

/** A filled box, or a part of a ring: in turns from the top, clockwise. */
type Shape =
  | { box: Box; radius: number; colour: string }
  | {
      ring: { x: number; y: number; radius: number; width: number };
      turns: [number, number];
      colour: string;
    };

/** What to draw, in the order of its parts. Lengths in px, colours as style sheets write them. */
export interface Drawing extends Size {
  background: string;
  ink: string;
  /** The part of the given picture that is shown, and where. */
  picture?: { from: Box; to: Box; radius: number };
  rule?: Box;
  shapes?: readonly Shape[];
  lines: readonly {
    text: string;
    x: number;
    /** Of the baseline. */
    y: number;
    font: string;
    side: 'left' | 'right';
    direction: 'ltr' | 'rtl';
    /** Absent: the ink. */
    colour?: string;
  }[];
}

/** What a drawing is planned with. */
export interface Tools {
  /** Width of a text in a font. */
  measure(text: string, font: string): number;
  /** The colour that a text stands for, as `#rrggbb`; `undefined` where it stands for none that covers. */
  colour(text: string): string | undefined;
  /** Size of the given picture, where it can be drawn. */
  picture: Size | undefined;
}

/** The colour as the canvas reads it. What is no colour leaves the one that was set before. */
function colourIn(context: OffscreenCanvasRenderingContext2D, text: string): string | undefined {
  const read = ['#000000', '#ffffff'].map((before) => {
    context.fillStyle = before;
    context.fillStyle = text;
    return context.fillStyle;
  });
  const [first] = read;
  return first === read[1] && /^#[\da-f]{6}$/.test(first ?? '') ? first : undefined;
}

async function decoded(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(new Blob([bytes]));
  } catch {
    // No picture, or a kind that this browser cannot decode from bytes.
    return undefined;
  }
}

function drawShape(context: OffscreenCanvasRenderingContext2D, shape: Shape): void {
  context.beginPath();
  if ('box' in shape) {
    const { x, y, width, height } = shape.box;
    context.fillStyle = shape.colour;
    context.roundRect(x, y, width, height, shape.radius);
    context.fill();
    return;
  }
  const { x, y, radius, width } = shape.ring;
  const [from, to] = shape.turns.map((turn) => (turn - 0.25) * 2 * Math.PI);
  context.strokeStyle = shape.colour;
  context.lineWidth = width;
  context.arc(x, y, radius, from ?? 0, to ?? 0);
  context.stroke();
}

/**
 * Draws what `plan` says, as PNG of that size. `picture`: the bytes of a picture that may be part of it. Rejects
 * where the browser has no canvas.
 */
export async function drawPicture(
  { width, height }: Size,
  plan: (tools: Tools) => Drawing,
  picture?: Uint8Array<ArrayBuffer>,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on');
  const bitmap = picture && (await decoded(picture));
  const drawing = plan({
    measure(text, font) {
      context.font = font;
      return context.measureText(text).width;
    },
    colour: (text) => colourIn(context, text),
    picture: bitmap && { width: bitmap.width, height: bitmap.height },
  });
  context.fillStyle = drawing.background;
  context.fillRect(0, 0, width, height);
  if (bitmap && drawing.picture) {
    const { from, to, radius } = drawing.picture;
    context.save();
    context.beginPath();
    context.roundRect(to.x, to.y, to.width, to.height, radius);
    context.clip();
    context.imageSmoothingQuality = 'high';
    context.drawImage(
      bitmap,
      ...([from.x, from.y, from.width, from.height] as const),
      ...([to.x, to.y, to.width, to.height] as const),
    );
    context.restore();
  }
  bitmap?.close();
  for (const shape of drawing.shapes ?? []) drawShape(context, shape);
  context.fillStyle = drawing.ink;
  const { rule } = drawing;
  if (rule) context.fillRect(rule.x, rule.y, rule.width, rule.height);
  for (const { text, x, y, font, side, direction, colour } of drawing.lines) {
    context.fillStyle = colour ?? drawing.ink;
    context.font = font;
    context.textAlign = side;
    context.direction = direction;
    context.fillText(text, x, y);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
