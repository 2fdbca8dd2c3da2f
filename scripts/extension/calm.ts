/**
 * Runs in a page before its own scripts. Dialogs answer as if dismissed: each would take the focus and with
 * it the popup. With `stay`, scripts cannot send the page elsewhere, not even to `about:blank`.
 */
export function calm(stay: boolean): void {
  window.alert = () => undefined;
  window.confirm = () => false;
  window.prompt = () => null;
  window.print = () => undefined;
  if (!stay) return;
  window.close = () => undefined;
  globalThis.navigation?.addEventListener('navigate', (event) => {
    if (event.cancelable && !event.destination.sameDocument) event.preventDefault();
  });
}
