/**
 * Runs in a page before its own scripts. Dialogs answer as if dismissed: each would take the focus and with
 * it the popup. With `stay`, scripts cannot leave the web, as for `about:blank` or another program; going to
 * other web addresses is the replay’s to answer.
 */
export function calm(stay: boolean): void {
  window.alert = () => undefined;
  window.confirm = () => false;
  window.prompt = () => null;
  window.print = () => undefined;
  if (!stay) return;
  window.close = () => undefined;
  globalThis.navigation?.addEventListener('navigate', (event) => {
    if (event.cancelable && !/^https?:/.test(event.destination.url)) event.preventDefault();
  });
}
