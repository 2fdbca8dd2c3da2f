import type { Snapshot } from '../../utils/page/snapshot.ts';
import type { ShareControl } from '../../utils/signals/share-controls.ts';
import type { Judges } from './judges.ts';
import { keysOf, networkName, type Unit } from './match.ts';

const attribute = (html: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')
    .exec(html)
    ?.slice(1)
    .find((value) => value !== undefined);

function unitOf(role: string, network: string, tag: string, keys: string[], shown: string): Unit {
  return { role, network: networkName(network), tag, keys, shown };
}

/** An element of which only the start tag is known. */
function fromHtml(html: string): { tag: string; keys: string[] } {
  const tag = /^<([\w:-]+)/.exec(html)?.[1]?.toLowerCase() ?? '';
  const marks = `${attribute(html, 'class') ?? ''} ${attribute(html, 'id') ?? ''}`;
  return { tag, keys: keysOf(tag, attribute(html, 'href'), marks) };
}

function fromControl(snapshot: Snapshot, index: number) {
  const control = snapshot.page.controls[index];
  if (control === undefined) return undefined;
  const { tag, href, marks, data } = control;
  return { tag, keys: keysOf(tag, href, marks, data['href']), shown: href || `${tag}.${marks}` };
}

/** Kinds that stand for no network but for a way of their own. */
const OWN_WAYS = ['copy', 'print', 'email', 'sms', 'qr'];

function networkOf({ network, kind }: { network?: string; kind: string }): string {
  return network ?? (OWN_WAYS.includes(kind) ? kind : 'many');
}

function shareUnit(snapshot: Snapshot, share: ShareControl): Unit {
  const network = networkOf(share);
  const control = share.control === undefined ? undefined : fromControl(snapshot, share.control);
  if (control) return unitOf('share', network, control.tag, control.keys, control.shown);
  const match = snapshot.page.widgets.find(({ widget }) => widget === share.widget);
  if (match) {
    const { tag, keys } = fromHtml(match.html);
    return unitOf('share', network, tag, keys, match.html);
  }
  const tag = share.kind === 'copy' ? 'input' : 'iframe';
  return unitOf('share', network, tag, [], `${tag} ${share.name}`);
}

/** Links to accounts that the report lists, where the project does not tell follow from profile yet. */
function profileUnits(judges: Judges, snapshot: Snapshot, taken: Set<number>): Unit[] {
  const accounts = new Map(judges.profiles(snapshot).map(({ url, network }) => [url, network]));
  return snapshot.page.controls.flatMap(({ url }, index) => {
    const network = url === undefined ? undefined : accounts.get(url);
    const control = fromControl(snapshot, index);
    if (network === undefined || control === undefined || taken.has(index)) return [];
    return [unitOf('profile', network, control.tag, control.keys, control.shown)];
  });
}

/** Every share control and account link that is found on a page. */
export function foundUnits(judges: Judges, snapshot: Snapshot): Unit[] {
  if (judges.controlRoles) {
    return judges.controlRoles(snapshot).map((each) => {
      const { control, tag, role, html } = each;
      const network = networkOf(each);
      const known = control === undefined ? undefined : fromControl(snapshot, control);
      if (known) return unitOf(role, network, known.tag, known.keys, known.shown);
      if (html) return unitOf(role, network, tag, fromHtml(html).keys, html);
      return unitOf(role, network, tag, [], `${tag} ${each.name}`);
    });
  }
  const shares = judges.shareControls(snapshot);
  const taken = new Set(shares.flatMap(({ control }) => control ?? []));
  return [
    ...shares.map((share) => shareUnit(snapshot, share)),
    ...profileUnits(judges, snapshot, taken),
  ];
}
