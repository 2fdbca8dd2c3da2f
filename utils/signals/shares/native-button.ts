import { networkById } from '../../networks/registry';
import type { Control } from '../../page/snapshot';
import { networkOfProfile } from '../network-of';
import { remembered } from '../remembered';
import { difference, webUrl } from '../urls';
import { serviceNetwork } from './service-network';
import type { Draft } from './share-control';

/** Elements that a network's own script turns into a button. */
const NATIVE: readonly [marks: RegExp, network: string, widget: string][] = [
  [
    /^fb:(?:like|share-button|send|recommend)\b|\bfb-(?:like|share-button|send|save|recommend)(?![\w-])/,
    'facebook',
    'facebook-like',
  ],
  [/^g:plus(?:one)?\b|\bg-plusone\b|\bg-plus\b/, 'googleplus', 'gplus'],
  [/^su:badge\b/, 'stumbleupon', 'stumble'],
  [
    /^(?:span|div|a)\b.*\bst_(\w+?)(?:_(?:[hv]count|large|custom|button))?(?![\w])/,
    '',
    'sharethis',
  ],
];

/** A page that stands for an author or a topic: to like it is to follow. */
const isOfMany = (target: string, pageAddress: string): boolean =>
  difference(target, pageAddress) !== 'none' &&
  /\/(?:profiles?|authors?|users?|tags?|topics?|categor(?:y|ies)|sections?)\//i.test(
    webUrl(target)?.pathname ?? '',
  );

/** Which of them a tag with class and id is. */
const nativeMark = remembered((marked) => {
  for (const [pattern, id, widget] of NATIVE) {
    const match = pattern.exec(marked);
    if (match) return { id, widget, match };
  }
  return undefined;
});

/** What one of them holds in its tag or marks. */
const MAY_BE_NATIVE = /fb[:-]|g[:-]plus|su:badge|st_/;

/** Whether a network's script may make a button of an element with this tag, class and id. */
export const isNative = (tag: string, marks: string): boolean =>
  nativeMark(`${tag} ${marks}`) !== undefined;

/** A button that a network's script makes of an element. One that names an account is to follow it. */
export function nativeButton(control: Control, pageAddress: string): Draft | undefined {
  const { tag, marks, data, url, href } = control;
  if (!MAY_BE_NATIVE.test(marks) && !MAY_BE_NATIVE.test(tag)) return undefined;
  const found = tag === 'li' ? undefined : nativeMark(`${tag} ${marks}`);
  if (!found) return undefined;
  const { id, widget, match } = found;
  const network = id ? networkById(id) : serviceNetwork(match[1]);
  const target = webUrl(data['href'] ?? url ?? href)?.href;
  if (target && (networkOfProfile(target) || isOfMany(target, pageAddress))) return undefined;
  if (widget === 'gplus' && /\bg-plus\b/.test(marks) && data['action'] !== 'share')
    return undefined;
  const isEnded = widget !== 'sharethis' && !/share|send|save/.test(match[0]);
  return {
    kind: 'widget',
    widget: widget === 'facebook-like' && !isEnded ? 'facebook-sdk' : widget,
    ...(network ? { network: network.id } : {}),
    ...(target ? { shares: target } : {}),
    ...(isEnded ? { ended: true } : {}),
  };
}
