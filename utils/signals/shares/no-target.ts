import type { Control, Snapshot } from '../../page/snapshot';
import { pageUrl } from '../addresses';
import { difference, webUrl } from '../urls';

const withoutHash = (address: string): string => {
  const at = address.indexOf('#');
  return at < 0 ? address : address.slice(0, at);
};

/** A control that leads nowhere by itself: what it does, a script decides. */
export function hasNoTarget({ href, url }: Control, snapshot: Snapshot): boolean {
  const written = (href ?? '').trim();
  if (written === '' || /^(#|javascript:|about:blank)/i.test(written)) return true;
  const target = url?.includes('#') ? webUrl(url) : undefined;
  if (target === undefined || target.hash === '') return false;
  const page = pageUrl(snapshot);
  // Most are places of the page, whose address is written alike.
  return withoutHash(target.href) === withoutHash(page) || difference(target.href, page) === 'none';
}
