import { INTENDED } from '../../utils/audit/intended';
import { localStore } from '../../utils/platform/local-store';
import {
  giveBack,
  giveBackPermissions,
  granted,
  grantedPermissions,
} from '../../utils/platform/permissions';
import { WATCHES } from '../../utils/watch/watch';
import { ALL_SETTINGS } from './all-settings';
import { batches } from './batches';
import { history } from './history';
import { pins, unpin } from './pins';
import { shareLog } from './share-log';

/** What can be erased, each by itself. `settings`: what was marked as intended goes with them. */
export const ERASABLE = [
  'audits',
  'batches',
  'watches',
  'shares',
  'settings',
  'permissions',
] as const;

export type Erasable = (typeof ERASABLE)[number];

const ERASE: Readonly<Record<Erasable, () => Promise<void>>> = {
  async audits() {
    await history.removeAll();
    for (const { id } of (await pins()).pins) await unpin(id);
  },
  batches: () => batches.removeAll(),
  watches: () => localStore.remove([WATCHES]),
  shares: () => shareLog.eraseAll(),
  settings: () => localStore.remove([...ALL_SETTINGS.map(({ name }) => name), INTENDED]),
  async permissions() {
    const [origins, permissions] = await Promise.all([granted(), grantedPermissions()]);
    const given = await Promise.all([
      origins.length === 0 || giveBack(origins),
      permissions.length === 0 || giveBackPermissions(permissions),
    ]);
    if (given.includes(false)) throw new Error('The browser took no permission back');
  },
};

/** Erases what is chosen, for good. Resolves to what could not be. Never rejects. */
export async function erase(chosen: readonly Erasable[]): Promise<Erasable[]> {
  const failed: Erasable[] = [];
  for (const each of ERASABLE) {
    if (!chosen.includes(each)) continue;
    await ERASE[each]().catch(() => failed.push(each));
  }
  return failed;
}
