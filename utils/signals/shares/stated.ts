import { sharedAddress } from '../shared-address';
import type { Draft } from './share-control';

/** The address that a share address carries; an empty `raw` where its parameter holds nothing. */
export const stated = (address: string): Pick<Draft, 'shares' | 'raw'> => {
  const found = sharedAddress(address);
  if (!found) return {};
  return found.raw === '' ? { raw: '' } : { shares: found.shares, raw: found.raw };
};
