/** Puts a text on the clipboard, for some with a form that keeps links. Resolves to whether the browser let us. */
export async function copyForms({ text, html }: { text: string; html?: string }): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const form = (type: string, part: string) => ({ [type]: new Blob([part], { type }) });
      await navigator.clipboard.write([
        new ClipboardItem({ ...form('text/plain', text), ...form('text/html', html) }),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}
