/** What was made of a server that the user typed. */
export type TypedServer = { host: string } | { problem: string };

const EXAMPLE = 'Type it like mastodon.example or @you@mastodon.example.';

/** How much of what was typed is repeated in a message. Own choice. */
const SHOWN = 60;

/** Host, with port where it has one, of an address; nothing where it is more or less than that. */
function hostOf(text: string): string | undefined {
  if (!URL.canParse(`https://${text}`)) return undefined;
  const url = new URL(`https://${text}`);
  const isHost = url.pathname === '/' && url.search === '' && url.hash === '';
  const isNamed = /[^.]\.[^.]/.test(url.hostname);
  return isHost && url.username === '' && isNamed ? url.host : undefined;
}

/**
 * The server that a user means by `host`, `https://host/…`, `name@host` or `@name@host`, as a host with its port.
 * Which network it is for is not told from it.
 */
export function serverOf(typed: string): TypedServer {
  const text = typed.trim();
  if (text === '') return { problem: `Which server do you use? ${EXAMPLE}` };
  if (/^@[^@/]*$/.test(text)) {
    return { problem: `“${text.slice(0, SHOWN)}” names no server. ${EXAMPLE}` };
  }
  const address = text.replace(/^(?:https?:\/\/|acct:)/i, '');
  const host = hostOf(address.replace(/[/?#].*$/s, '').replace(/^@?[^@\s]*@/, ''));
  if (host !== undefined) return { host };
  return { problem: `“${text.slice(0, SHOWN)}” is not the address of a server. ${EXAMPLE}` };
}

/** Host, with port where it has one, of a server that the user named; nothing where that is no server. */
export function instanceHost(instance: string): string | undefined {
  const server = serverOf(instance);
  return 'host' in server ? server.host : undefined;
}
