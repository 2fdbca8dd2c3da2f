/** Milliseconds for which a saved file stays readable: the browser fetches it after the press. Own choice. */
const KEPT = 60_000;

/**
 * Saves a file among the user's downloads, without a permission. A browser does not tell what becomes of it: it
 * may ask where to put it, or refuse. Throws where it cannot even be offered.
 */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
