import { isOffered, type Network } from './network';

/** The order in which people see networks that show a card, the most used first; the rest follow by name. */
const FIRST = [
  'facebook',
  'x',
  'linkedin',
  'whatsapp',
  'google',
  'discover',
  'messenger',
  'telegram',
  'imessage',
  'reddit',
  'pinterest',
  'slack',
  'teams',
  'discord',
  'threads',
  'signal',
  'bluesky',
  'mastodon',
  'tumblr',
  'lemmy',
  'element',
  'mattermost',
  'rocketchat',
  'zulip',
  'discourse',
];

const files = import.meta.glob<Network>(['./*.ts', '!./network.ts', '!./registry.ts'], {
  eager: true,
  import: 'default',
});

const place = ({ id, preview }: Network) => {
  const at = FIRST.indexOf(id);
  if (at >= 0) return at;
  return preview ? FIRST.length : FIRST.length + 1;
};

/** Every network, found by its file. */
export const NETWORKS: readonly Network[] = Object.values(files).sort(
  (a, b) => place(a) - place(b) || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
);

const byId = new Map(NETWORKS.map((network) => [network.id, network]));

export function networkById(id: string): Network | undefined {
  return byId.get(id);
}

const lives = ({ status }: Network) => status.value === 'alive';

/** Networks for which a card can be drawn. */
export const PREVIEW_NETWORKS: readonly Network[] = NETWORKS.filter(
  (network) => lives(network) && network.preview !== undefined,
);

/** Networks that a link can be handed to, but for those that the user has to put in or to name a server of. */
export const SHARE_NETWORKS: readonly Network[] = NETWORKS.filter(isOffered);
