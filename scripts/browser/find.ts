import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where a browser is looked for: its own variable first, then names on PATH, then usual places. */
interface Places {
  variable: string;
  names: string[];
  paths: Partial<Record<NodeJS.Platform, string[]>>;
}

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

function onWindows(...tails: string[]): string[] {
  return tails.flatMap((tail) =>
    WINDOWS_ROOTS.flatMap((name) => {
      const root = process.env[name];
      return root === undefined ? [] : [join(root, tail)];
    }),
  );
}

// Chromium comes before Chrome: branded Chrome 137 and later no longer load an unpacked
// extension from the command line, and Edge follows it.
const PLACES: Record<BrowserName, Places> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    paths: {
      linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
      darwin: ['', homedir()].flatMap((root) =>
        ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'].map((name) =>
          join(root, `/Applications/${name}.app/Contents/MacOS/${name}`),
        ),
      ),
      win32: onWindows(
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ),
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: {
      linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
      darwin: ['', homedir()].flatMap((root) =>
        ['Firefox', 'Firefox Developer Edition'].map((name) =>
          join(root, `/Applications/${name}.app/Contents/MacOS/firefox`),
        ),
      ),
      win32: onWindows('Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'),
    },
  },
};

function onPath(name: string): string[] {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .map((folder) => join(folder, name + ending));
}

/** The variable that names the browser's program, for messages. */
export function variableOf(name: BrowserName): string {
  return PLACES[name].variable;
}

/**
 * Path of an installed browser, or `undefined`.
 * Throws where `CHROME_PATH` or `FIREFOX_PATH` is set and names no file: a wish is not guessed around.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, names, paths } = PLACES[name];
  const wish = process.env[variable];
  if (wish !== undefined && wish !== '') {
    if (existsSync(wish)) return wish;
    throw new Error(`${variable} is set to “${wish}”, where there is no program.`);
  }
  const places = [...names.flatMap(onPath), ...(paths[process.platform] ?? [])];
  return places.find((place) => existsSync(place));
}
