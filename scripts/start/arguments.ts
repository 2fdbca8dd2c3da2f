import { parseArgs } from 'node:util';

export interface StartArguments {
  /** Addresses of the real web; none: the demo’s pages. */
  urls: string[];
  /** Contact sheets of all cards, in place of pictures of the popup. */
  cards: boolean;
  /** Saved pages to draw instead of the demo’s, as the audit command takes them. */
  manifest?: string;
  /** JSON object of addresses and files: pictures that saved pages name. */
  pictures?: string;
  /** Folder of the contact sheets. */
  out?: string;
}

export const USAGE = `Usage: npm start [-- https://…]
       npm start -- --cards [--out DIR] [https://… | --manifest FILE [--pictures FILE]]

  --cards          draw every card of every page on one sheet per page, into docs/cards
  --out DIR        … or into another folder
  --manifest FILE  … of the saved pages that a JSON array of { file, url } lists
  --pictures FILE  … whose pictures a JSON object of { address: file } holds
`;

/** Options of the start command. Throws with what is wrong. */
export function parseStart(argv: string[]): StartArguments {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      cards: { type: 'boolean' },
      manifest: { type: 'string' },
      pictures: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const wrong = positionals.find((url) => !/^https?:\/\//i.test(url) || !URL.canParse(url));
  if (wrong !== undefined) throw new Error(`“${wrong}” is no http or https address.`);
  const { cards = false, manifest, pictures, out } = values;
  if (!cards && (manifest ?? pictures ?? out) !== undefined)
    throw new Error('--manifest, --pictures and --out go with --cards.');
  if (manifest !== undefined && positionals.length > 0)
    throw new Error('--manifest and addresses exclude each other.');
  return {
    urls: positionals,
    cards,
    ...(manifest === undefined ? {} : { manifest }),
    ...(pictures === undefined ? {} : { pictures }),
    ...(out === undefined ? {} : { out }),
  };
}
