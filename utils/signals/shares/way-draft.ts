import type { Control } from '../../page/snapshot';
import { serviceNetwork } from './service-network';
import type { Draft, ShareKind } from './share-control';

/** Names of the ways that are no networks. */
const WAYS: Readonly<Record<string, ShareKind>> = {
  email: 'email',
  sms: 'sms',
  copy: 'copy',
  print: 'print',
  qr: 'qr',
};

/** Marks a control without a name. */
export const hint = ({ name }: Control): Pick<Draft, 'hinted'> =>
  name === '' ? { hinted: true } : {};

/** Draft of a way that only words tell. */
export function wayDraft(way: string): Draft | undefined {
  const kind = WAYS[way];
  if (kind) return { kind, ...(way === 'email' ? { network: 'email' } : {}) };
  const network = serviceNetwork(way);
  return network && { kind: 'scripted', network: network.id };
}
