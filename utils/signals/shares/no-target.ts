import type { Control, Snapshot } from '../../page/snapshot';
import { pageUrl } from '../addresses';
import { difference, webUrl } from '../urls';

/** A control that leads nowhere by itself: what it does, a script decides. */
export function hasNoTarget({ href, url }: Control, snapshot: Snapshot): boolean {
  const written = (href ?? '').trim();
  if (written === '' || /^(#|javascript:|about:blank)/i.test(written)) return true;
  const target = url?.includes('#') ? webUrl(url) : undefined;
  return (
    target !== undefined &&
    target.hash !== '' &&
    difference(target.href, pageUrl(snapshot)) === 'none'
  );
}
