import { copy } from './extension';

/**
 * Puts a text and its formatted form on the clipboard; the text alone where the browser refuses the other. Resolves
 * to what was copied; to `none` where the browser let us do neither. Must be called by a press.
 */
export async function copyRich(text: string, html: string): Promise<'rich' | 'text' | 'none'> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return 'rich';
  } catch {
    // Older Firefox has no ClipboardItem, and a browser may refuse formatted text by policy.
    return (await copy(text)) ? 'text' : 'none';
  }
}
