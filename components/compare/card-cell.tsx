import { useState } from 'preact/hooks';
import { lackSentence } from '../../utils/audit/describe';
import type { NetworkWords } from '../../utils/audit/guide';
import type { ExportedReport } from '../../utils/export/exported';
import { isWhole } from '../../utils/history/entry';
import { Drawing, Nothing } from '../cards/drawing';
import { lookOf } from '../cards/look';
import { type Loaded, pictureOf } from '../cards/picture-of';
import { isHeldBack } from '../parts/may-be-read';
import css from './compare.module.css';

interface CardCellProps {
  report: ExportedReport;
  network: NetworkWords;
}

/** The card of a page on a network, in our own drawing. */
export function CardCell({ report, network }: CardCellProps) {
  const [loaded, setLoaded] = useState<Loaded>();
  const card = report.cards.find((each) => each.network === network.id);
  if (!card) return <p class={css['words']}>No card was made.</p>;
  const look = lookOf(network, 'desktop');
  const picture = isWhole(report) ? pictureOf(report, network, card, look, loaded) : undefined;
  const layout = picture?.layout ?? card.layout;
  const [lack] = card.lacks;
  if (layout === 'none')
    return (
      <Nothing
        address={report.share.url || report.finalUrl}
        icon={lack === 'blocked-by-robots' ? 'lock' : lack === 'no-answer' ? 'offline' : 'page'}
      >
        {lack && lackSentence(lack, network, card)}
      </Nothing>
    );
  const url = report.snapshot?.page.url ?? report.url;
  return (
    <Drawing
      card={card}
      network={network}
      look={look}
      layout={layout}
      alt={picture?.alt ?? ''}
      scheme={undefined}
      numbers={{}}
      changed={[]}
      point={undefined}
      size={picture?.size}
      crop={undefined}
      heldOf={(address) => (isHeldBack(url, address) ? 'Private address, not loaded' : undefined)}
      onSize={(size) => setLoaded({ url: card.image?.value ?? '', size })}
    />
  );
}
