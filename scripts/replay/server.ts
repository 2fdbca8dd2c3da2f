import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { createSecureContext, TLSSocket } from 'node:tls';
import { selfSigned } from './certificate.ts';
import { contentType, type Route, requestKey, type Site } from './route.ts';

/** One request that reached the replay. */
interface LoggedRequest {
  /** Milliseconds since the epoch. */
  at: number;
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  /** 0 where no answer was given. */
  status: number;
}

export interface Replay {
  /** Loopback port of the proxy that answers for every host, in plain text and in TLS. */
  port: number;
  /** Replaces everything that is served. */
  serve(site: Site): void;
  /** All requests since the start or the last `forget`. */
  log: LoggedRequest[];
  forget(): void;
  /** `true` takes requests and keeps them waiting, until `false` lets them go on. */
  hold(on: boolean): void;
  /** `false` cuts every connection without an answer, as a dead line does. */
  online(on: boolean): void;
  close(): Promise<void>;
}

const HELLO = 0x16;

/** Navigations of a tab: `Sec-Fetch-Dest` tells over TLS; elsewhere only they ask for an upgrade. */
function isNavigation(request: IncomingMessage): boolean {
  const target = request.headers['sec-fetch-dest'];
  if (target !== undefined) return target === 'document';
  return request.headers['upgrade-insecure-requests'] === '1';
}

async function siblingOf(routes: Iterable<Route>, url: string): Promise<Route | undefined> {
  for (const route of routes) {
    if (route.siblings === undefined) continue;
    const base = new URL('.', route.url).href;
    if (!url.startsWith(base)) continue;
    const path = decodeURIComponent(new URL(url).pathname.slice(new URL(base).pathname.length));
    const root = resolve(route.siblings);
    const file = join(root, path);
    if (!file.startsWith(root + sep)) continue;
    const body = await readFile(file).catch(() => undefined);
    if (body !== undefined) return { url, file, body };
  }
  return undefined;
}

/**
 * Starts a proxy on loopback that *is* the web for a browser pointed at it: saved pages come at
 * their real addresses, anything else is 404, and no request is ever passed on.
 */
export async function startReplay(): Promise<Replay> {
  const secure = createSecureContext(selfSigned('replay.test'));
  const sockets = new Set<Socket>();
  const log: LoggedRequest[] = [];
  let site: Site = { routes: [] };
  let table = new Map<string, Route>();
  let navigated = new Set<string>();
  let on = true;
  let held: { released: Promise<void>; release: () => void } | undefined;

  const find = async (url: string): Promise<Route | undefined> => {
    const other = url.startsWith('https:')
      ? url.replace(/^https:/, 'http:')
      : url.replace(/^http:/, 'https:');
    const known = table.get(url);
    if (known !== undefined) return known;
    const { origin, pathname } = new URL(url);
    const robots = site.robots?.[origin];
    if (pathname === '/robots.txt' && robots !== undefined) {
      return { url, body: robots, headers: { 'content-type': 'text/plain; charset=utf-8' } };
    }
    // Browsers with a built-in HTTPS-only list ask in TLS for pages that were saved without it.
    return table.get(other) ?? (await siblingOf(table.values(), url));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const socket = request.socket as Socket & { origin?: string };
    const raw = request.url ?? '/';
    const host = request.headers.host ?? 'replay.test';
    const asked = /^https?:/i.test(raw) ? raw : `${socket.origin ?? `http://${host}`}${raw}`;
    let url: string;
    try {
      url = requestKey(asked);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const entry: LoggedRequest = {
      at: Date.now(),
      method: request.method ?? 'GET',
      url,
      headers: request.headers,
      status: 0,
    };
    log.push(entry);
    const current = table;
    await held?.released;
    const route = await find(url);
    if (current !== table || response.destroyed) {
      socket.destroy();
      return;
    }
    const end = (status: number, headers: Record<string, string>, body?: string | Uint8Array) => {
      entry.status = status;
      response.writeHead(status, headers);
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (site.pinned === true && isNavigation(request)) {
      if (route === undefined || navigated.has(url)) {
        end(204, {});
        return;
      }
      if (route.status === undefined || route.status < 300 || route.status > 399) {
        navigated.add(url);
      }
    }
    if (route === undefined) {
      end(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' }, 'Not saved.\n');
      return;
    }
    if (route.hang === true) return;
    const body = route.body ?? (route.file === undefined ? '' : await readFile(route.file));
    const headers: Record<string, string> = {
      'content-type': contentType(route.file ?? new URL(route.url).pathname, route.charset),
      'cache-control': 'no-store',
    };
    for (const [name, value] of Object.entries(route.headers ?? {})) {
      headers[name.toLowerCase()] = value;
    }
    end(route.status ?? 200, headers, body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.on('clientError', (_error, socket) => socket.destroy());
  server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 404 Not Found\r\n\r\n'));
  server.on('connection', (socket: Socket) => {
    if (socket instanceof TLSSocket) return;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    if (!on) socket.destroy();
  });
  server.on('connect', (request, socket: Socket) => {
    if (!on) {
      socket.destroy();
      return;
    }
    const [host = '', port = '443'] = (request.url ?? '').split(/:(?=\d+$)/);
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      if (first[0] !== HELLO) {
        Object.assign(socket, { origin: `http://${host}${port === '80' ? '' : `:${port}`}` });
        server.emit('connection', socket);
        return;
      }
      const inner = new TLSSocket(socket, { isServer: true, secureContext: secure });
      Object.assign(inner, { origin: `https://${host}${port === '443' ? '' : `:${port}`}` });
      inner.on('error', () => socket.destroy());
      server.emit('connection', inner);
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => done());
  });

  return {
    port: (server.address() as AddressInfo).port,
    serve(next) {
      site = next;
      table = new Map(next.routes.map((route) => [requestKey(route.url), route]));
      navigated = new Set();
    },
    log,
    forget() {
      log.length = 0;
    },
    hold(value) {
      held?.release();
      held = undefined;
      if (!value) return;
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      held = { released, release };
    },
    online(value) {
      on = value;
      if (!value) for (const socket of sockets) socket.destroy();
    },
    async close() {
      held?.release();
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
