import { type NetworkWords, takesPictures } from '../audit/guide';
import { hasServers, needsServer } from '../networks/network';
import { instanceHost } from './fediverse';
import type { ShareSettings } from './settings';
import type { CopyFormat, Server, Target } from './target';

/** What of the settings says which targets there are, and in what order. */
export type TargetSettings = Pick<ShareSettings, 'order' | 'hidden' | 'servers' | 'custom'>;

/** What the browser and the device can do. */
export interface Abilities {
  /** It has a share sheet of its own. */
  system: boolean;
  /** It is a phone, on which apps answer to schemes of their own. */
  phone: boolean;
}

/** The order before the user makes one: these first, the rest as the networks come. Own choice, by how much is shared. */
const FIRST: readonly string[] = [
  'facebook',
  'x',
  'linkedin',
  'whatsapp',
  'bluesky',
  'mastodon',
  'telegram',
  'reddit',
  'email',
];

const COPIES: readonly { format: CopyFormat; name: string; tile: string }[] = [
  { format: 'link', name: 'Copy link', tile: 'L' },
  { format: 'title-and-link', name: 'Copy title and link', tile: 'TL' },
  { format: 'markdown', name: 'Copy as Markdown', tile: 'MD' },
  { format: 'html', name: 'Copy as HTML', tile: 'HT' },
  { format: 'rich-text', name: 'Copy as rich text', tile: 'RT' },
  { format: 'bbcode', name: 'Copy as BBCode', tile: 'BB' },
];

/** The user's servers of one network, as hosts, each once. */
function serversOf({ id }: NetworkWords, servers: readonly Server[]): Server[] {
  const seen = new Set<string>();
  return servers.flatMap((server) => {
    const host = server.network === id ? instanceHost(server.host) : undefined;
    if (host === undefined || seen.has(host)) return [];
    seen.add(host);
    return [{ ...server, host }];
  });
}

function networkTargets(network: NetworkWords, settings: TargetSettings, can: Abilities): Target[] {
  const { id, share, status, tile } = network;
  if (!share || status.value === 'dead') return [];
  if (share.onRequest && !settings.order.includes(id)) return [];
  if (share.phoneOnly && !can.phone) return [];
  const name = share.name ?? network.name;
  const servers = hasServers(share) ? serversOf(network, settings.servers) : [];
  const [first, ...more] = servers;
  if (!first) return needsServer(share) ? [] : [{ id, name, tile, kind: 'network', network }];
  const named = ({ host }: Server) => (more.length > 0 ? `${name} (${host})` : name);
  return [
    { id, name: named(first), tile, kind: 'network', network, server: first },
    ...more.map(
      (server): Target => ({
        id: `${id}@${server.host}`,
        name: named(server),
        tile,
        kind: 'network',
        network,
        server,
      }),
    ),
  ];
}

const customTargets = ({ custom }: TargetSettings): Target[] =>
  custom
    .filter(({ id }) => id.startsWith('custom-'))
    .map(({ id, name, template }) => ({
      id,
      name,
      tile: [...name.trim()].slice(0, 2).join('') || '…',
      kind: 'custom',
      template,
    }));

/** A network that takes links as well has a target of that name already. */
const pictureId = ({ id, share }: NetworkWords): string => (share ? `${id}-picture` : id);

const place = (ids: readonly string[], id: string): number => {
  const at = ids.indexOf(id);
  return at < 0 ? ids.length : at;
};

/** A further server stands where its network does, unless the user has given it a place. */
const networkIdOf = ({ id }: Target): string => id.replace(/@.*$/s, '');

/** Every target that there is, hidden ones too, in the user's order and then in ours. */
export function allTargets(
  settings: TargetSettings,
  networks: readonly NetworkWords[],
  can: Abilities,
): Target[] {
  const targets: Target[] = [
    ...networks
      .flatMap((network) => networkTargets(network, settings, can))
      .sort((a, b) => place(FIRST, networkIdOf(a)) - place(FIRST, networkIdOf(b))),
    ...networks.filter(takesPictures).map(
      (network): Target => ({
        id: pictureId(network),
        name: network.share ? `${network.name} picture` : network.name,
        tile: network.tile,
        kind: 'picture',
        network,
      }),
    ),
    ...COPIES.map(
      ({ format, name, tile }): Target => ({
        id: `copy-${format}`,
        name,
        tile,
        kind: 'copy',
        format,
      }),
    ),
    { id: 'qr', name: 'QR code', tile: 'QR', kind: 'qr' },
    ...(can.system
      ? [{ id: 'system', name: 'Other apps', tile: '…', kind: 'system' } as const]
      : []),
    ...customTargets(settings),
  ];
  const byId = new Map<string, Target>();
  for (const target of targets) if (!byId.has(target.id)) byId.set(target.id, target);
  return [...byId.values()].sort(
    (a, b) => place(settings.order, a.id) - place(settings.order, b.id),
  );
}

/** The targets that are shown, the favourites first. Ids that stand for nothing change nothing. */
export const targetsOf = (
  settings: TargetSettings,
  networks: readonly NetworkWords[],
  can: Abilities,
): Target[] =>
  allTargets(settings, networks, can).filter(({ id }) => !settings.hidden.includes(id));

/** A target by its id, hidden or not; nothing where it is gone. */
export const targetById = (
  id: string,
  settings: TargetSettings,
  networks: readonly NetworkWords[],
  can: Abilities,
): Target | undefined => allTargets(settings, networks, can).find((target) => target.id === id);

/** Networks that are offered only once the user puts them into the order. */
export const onRequest = (
  { order }: TargetSettings,
  networks: readonly NetworkWords[],
): NetworkWords[] =>
  networks.filter(
    ({ id, share, status }) =>
      share?.onRequest !== undefined && status.value !== 'dead' && !order.includes(id),
  );

/** Networks of which the user can name servers. */
export const withServers = (networks: readonly NetworkWords[]): NetworkWords[] =>
  networks.filter(
    ({ share, status }) => share !== undefined && status.value !== 'dead' && hasServers(share),
  );
