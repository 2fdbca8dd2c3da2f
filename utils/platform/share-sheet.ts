/** What the browser and the device can do for sharing. */
export const abilities = (): { system: boolean; phone: boolean } => ({
  system: 'share' in navigator,
  phone: /Android/.test(navigator.userAgent),
});

/** Opens it, within a press. Resolves to whether something was shared; the user may have closed it. */
export async function openSheet(sheet: {
  title: string;
  text?: string;
  url: string;
}): Promise<boolean> {
  try {
    await navigator.share(sheet);
    return true;
  } catch {
    return false;
  }
}
