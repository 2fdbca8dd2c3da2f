import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Licence text in a package's folder. Throws where there is none: what is shipped has to bear it. */
function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} holds no licence, and the extension would ship its code`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** Needed by tests and types only; `native-browser.ts` leaves it out. */
const NOT_SHIPPED: readonly string[] = ['webextension-polyfill'];

/** Packages that some packages need, these included. All of them lie side by side in `node_modules`. */
function withTheirs(root: string, names: readonly string[]): string[] {
  const found = new Set<string>();
  const open = names.filter((name) => !NOT_SHIPPED.includes(name));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const path = join(root, 'node_modules', name, 'package.json');
    open.push(...Object.keys(readJson<Package>(path).dependencies ?? {}));
  }
  return [...found].sort();
}

/** Names, versions and licences of the packages whose code is in the extension, as one text. */
export function thirdParty(root: string): string {
  const { dependencies = {} } = readJson<Partial<Package>>(join(root, 'package.json'));
  const parts = withTheirs(root, Object.keys(dependencies)).map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = readJson<Package>(join(folder, 'package.json'));
    return `${name} ${version}${license ? ` (${license})` : ''}\n\n${licenceIn(folder)}\n`;
  });
  return `Shareworthy contains code of these packages.\n\n${parts.join('\n----\n\n')}`;
}
