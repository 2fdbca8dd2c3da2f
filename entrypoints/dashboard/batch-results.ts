import { previewNetworks, setGuide } from '../../components/guide/guide';
import { shareSettings } from '../kept/settings';
import { guide } from '../popup/judgement';

setGuide(guide);

export { Results } from '../../components/batch-results/results';
export { exportBatch } from './batch-export';

/** Ids of the networks that cards are drawn for, in the order in which the user shares, then by how much is shared. */
export async function columnNetworks(): Promise<readonly string[]> {
  const { settings } = await shareSettings.load();
  const place = (id: string) => {
    const at = settings.order.indexOf(id);
    return at < 0 ? settings.order.length : at;
  };
  return previewNetworks()
    .map(({ id }) => id)
    .sort((a, b) => place(a) - place(b));
}
