import { browser } from './browser';

/** Every site: what the switch for crawlers and pictures asks for. Declared as optional in the manifest. */
export const EVERYWHERE: readonly string[] = ['<all_urls>'];

/** Match pattern of the host that an address stands on; patterns know no ports. */
export function hostPattern(url: string): string | undefined {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : {};
  return /^https?:$/.test(protocol ?? '') ? `${protocol}//${hostname}/*` : undefined;
}

/** Whether the user has granted all of these hosts. What a press on the button lends for a while is not told. */
export async function has(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [...origins] });
  } catch {
    // A pattern that this browser cannot read is not granted.
    return false;
  }
}

/** Asks the user for hosts. Only from within a press: browsers refuse it elsewhere, which comes out as `false`. */
export async function ask(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Match patterns of the hosts that the user has granted. What a press on the button lends for a while is not told. */
export async function granted(): Promise<readonly string[]> {
  try {
    return (await browser.permissions.getAll()).origins ?? [];
  } catch {
    return [];
  }
}

/** Gives hosts back. Resolves to whether the browser took them. */
export async function giveBack(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Permissions that the manifest names as optional, other than hosts. */
export const optionalPermissions = (): readonly string[] =>
  (browser.runtime.getManifest().optional_permissions ?? [])
    .map(String)
    .filter((name) => !/[:<]/.test(name));

/** Those of them that the user has granted. Never rejects. */
export async function grantedPermissions(): Promise<readonly string[]> {
  try {
    const { permissions = [] } = await browser.permissions.getAll();
    return optionalPermissions().filter((name) => permissions.some((each) => each === name));
  } catch {
    return [];
  }
}

type Names = Parameters<typeof browser.permissions.request>[0]['permissions'];

/** Asks the user for optional permissions. Only from within a press, as `ask`. */
export async function askPermissions(names: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: [...names] as Names & string[] });
  } catch {
    return false;
  }
}

/** Gives optional permissions back. Resolves to whether the browser took them. */
export async function giveBackPermissions(names: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ permissions: [...names] as Names & string[] });
  } catch {
    return false;
  }
}

/** Calls back when the user grants or takes back hosts, here or in the browser's settings. Returns the way out. */
export function onChange(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
