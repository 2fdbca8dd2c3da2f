import { canonical, ogUrl, pageUrl } from './addresses';
import type { Field } from './field';
import { metaFields } from './field';
import { signal } from './signal';
import { difference, isHomepage, webUrl } from './urls';

/** The address that the page calls its own, unless that is another page's: then the one it has. */
export const pageAddress = signal((snapshot): Field => {
  const own = pageUrl(snapshot);
  const stated = canonical(snapshot);
  const link = webUrl(stated?.url)?.href;
  const [og] = metaFields(snapshot, ['og:url']);
  const ogAddress = ogUrl(snapshot);
  const isOther = (url: string) => isHomepage(url) && !isHomepage(own);
  if (stated && link && !isOther(link)) {
    return { value: link, from: 'canonical', evidence: stated.evidence };
  }
  if (og && ogAddress && !isOther(ogAddress)) {
    return { value: ogAddress, from: 'og:url', evidence: og.evidence };
  }
  return {
    value: own,
    from: 'address',
    evidence: { label: 'address', text: own, from: 'address' },
  };
});

/** What to call that address at the start of a sentence; only told apart where it is not the one in use. */
export const pageAddressCalled = signal((snapshot): string => {
  const { value, from } = pageAddress(snapshot);
  if (difference(value, pageUrl(snapshot)) === 'none') return 'The address';
  return from === 'canonical' ? 'The canonical address' : 'The address in og:url';
});
