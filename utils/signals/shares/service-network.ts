import type { Network } from '../../networks/network';
import { networkById } from '../../networks/registry';
import { SERVICE_NAMES } from '../../networks/widgets/registry';

/** The network that a share service calls by this name, or has under this id. */
export const serviceNetwork = (service: string | undefined): Network | undefined => {
  const name = service?.toLowerCase();
  return name ? networkById(SERVICE_NAMES[name] ?? name) : undefined;
};
