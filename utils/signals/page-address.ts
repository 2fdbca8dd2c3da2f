import { canonical, ogUrl, pageUrl } from './addresses';
import type { Field } from './field';
import { metaFields } from './field';
import { signal } from './signal';
import { isHomepage, webUrl } from './urls';

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
