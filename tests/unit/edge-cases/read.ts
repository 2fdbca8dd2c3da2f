import type { Finding } from '../../../utils/audit/finding';
import { runAudit } from '../../../utils/audit/run-audit';
import { networkById, PREVIEW_NETWORKS } from '../../../utils/networks/registry';
import type { ServerFacts, Snapshot } from '../../../utils/page/snapshot';
import { RULES } from '../../../utils/rules/registry';
import type { Asked } from '../../../utils/server/fetch-answer';
import type { Ask } from '../../../utils/server/fetch-audit';
import { type Card, cardFor } from '../../../utils/signals/card';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

/** Address of the page that every case is about unless it says otherwise. */
export const PAGE = 'https://site.test/blog/post';

/** A document of a head and a body. */
export const html = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

export const og = (key: string, content: string) =>
  `<meta property="og:${key}" content="${content}">`;
export const named = (name: string, content: string) =>
  `<meta name="${name}" content="${content}">`;
export const ld = (text: string, type = 'application/ld+json') =>
  `<script type="${type}">${text}</script>`;

/** What makes a card complete, so that a case stands out by its own tags. */
export const CARD = `<title>Tide mills</title>${og('title', 'Tide mills')}${og('description', 'How they grind by the sea')}${og('url', PAGE)}`;

/** The real readers over a head and a body. */
export const read = (head: string, more: PageCase & { body?: string } = {}): Snapshot => {
  const { body, ...rest } = more;
  return snapshotOf({ url: PAGE, html: html(head, body), ...rest });
};

/** The server's facts; a case without them is none. */
export function servedBy({ server }: Snapshot): ServerFacts {
  if (server.state !== 'ok') throw new Error('The server has not answered');
  return server.facts;
}

/** One finding of a whole audit: dependencies count. */
export function finding(snapshot: Snapshot, id: string): Finding {
  const found = runAudit(RULES, snapshot).find(({ rule }) => rule === id);
  if (!found) throw new Error(`No rule ${id}`);
  return found;
}

/** Outcome of one rule in short: its status and messages. */
export const outcome = (snapshot: Snapshot, id: string): string[] => {
  const { status, problems } = finding(snapshot, id);
  return [status, ...problems.map(({ message }) => message)];
};

/** The card of one network. */
export function card(snapshot: Snapshot, id: string): Card {
  const network = networkById(id);
  if (!network) throw new Error(`No network ${id}`);
  return cardFor(snapshot, network);
}

/** What every network with a card makes of the page, by network. */
export const onAll = <T>(snapshot: Snapshot, of: (card: Card) => T): T[] =>
  PREVIEW_NETWORKS.map((network) => of(cardFor(snapshot, network)));

/** A server of one answer. */
export const answering =
  (body: string | Uint8Array, given: Partial<Extract<Asked, { state: 'ok' }>['answer']> = {}) =>
  async ({ url }: Pick<Ask, 'url'>): Promise<Asked> => {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    return {
      state: 'ok',
      came: bytes.length,
      answer: {
        url,
        finalUrl: url,
        status: 200,
        headers: {},
        bytes,
        cut: false,
        firstByte: 5,
        elapsed: 9,
        ...given,
      },
    };
  };
