import type { Network } from '../../utils/networks/network.ts';
import type { Snapshot } from '../../utils/page/snapshot.ts';
import type { PageFields } from '../../utils/signals/page-fields.ts';
import type { PageTypeVerdict } from '../../utils/signals/page-type.ts';
import type { Profile } from '../../utils/signals/profiles.ts';
import type { ShareControl } from '../../utils/signals/share-controls.ts';
import { loadModule, needed } from './load.ts';

/** A control with the part it plays; `control` is its index in `snapshot.page.controls`. */
interface ControlRole {
  control?: number;
  tag: string;
  /** Start tag of what is no collected control. */
  html?: string;
  role: string;
  kind: string;
  name: string;
  network?: string;
}

/** The signals that are measured, run on kept snapshots: the same code as in the extension. */
export interface Judges {
  pageType(snapshot: Snapshot): PageTypeVerdict;
  shareControls(snapshot: Snapshot): ShareControl[];
  profiles(snapshot: Snapshot): Profile[];
  /** All ten fields; absent while the project has no such signal. */
  pageFields?: (snapshot: Snapshot) => PageFields;
  controlRoles?: (snapshot: Snapshot) => ControlRole[];
  networks: readonly Network[];
}

export async function loadJudges(): Promise<Judges> {
  const [type, share, profile, registry, fields, roles] = await Promise.all([
    needed<Pick<Judges, 'pageType'>>('utils/signals/page-type.ts'),
    needed<Pick<Judges, 'shareControls'>>('utils/signals/share-controls.ts'),
    needed<Pick<Judges, 'profiles'>>('utils/signals/profiles.ts'),
    needed<{ NETWORKS: readonly Network[] }>('utils/networks/registry.ts'),
    loadModule<Required<Pick<Judges, 'pageFields'>>>('utils/signals/page-fields.ts'),
    loadModule<Required<Pick<Judges, 'controlRoles'>>>('utils/signals/control-roles.ts'),
  ]);
  return {
    pageType: type.pageType,
    shareControls: share.shareControls,
    profiles: profile.profiles,
    networks: registry.NETWORKS,
    ...(fields === undefined ? {} : { pageFields: fields.pageFields }),
    ...(roles === undefined ? {} : { controlRoles: roles.controlRoles }),
  };
}
