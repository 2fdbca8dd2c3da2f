import { useState } from 'preact/hooks';
import { lackSentence } from '../../utils/audit/describe';
import type { NetworkWords } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
import type { Card } from '../../utils/signals/card';
import { Drawing, Nothing } from '../cards/drawing';
import { lookOf } from '../cards/look';
import { type Loaded, pictureOf } from '../cards/picture-of';
import { Button } from '../parts/button';
import { isHeldBack } from '../parts/may-be-read';
import css from './card-peek.module.css';

interface CardPeekProps {
  card: Card;
  network: NetworkWords;
  report: Report;
  /** The verdict. */
  words: string;
  /** Absent where nothing in it is to be pressed. */
  onSeeCard?: () => void;
}

/** The card that a network will show, before it is shared there. */
export function CardPeek({ card, network, report, words, onSeeCard }: CardPeekProps) {
  const [loaded, setLoaded] = useState<Loaded>();
  const look = lookOf(network, 'desktop');
  const { layout, alt, size } = pictureOf(report, network, card, look, loaded);
  const [lack] = card.lacks;
  const why = lack && lackSentence(lack, network, card);
  return (
    <>
      {layout === 'none' ? (
        <Nothing address={report.share.url || report.finalUrl} icon="page">
          {why}
        </Nothing>
      ) : (
        <Drawing
          card={card}
          network={network}
          look={look}
          layout={layout}
          alt={alt}
          scheme={undefined}
          numbers={{}}
          changed={[]}
          point={undefined}
          size={size}
          crop={undefined}
          heldOf={(url) =>
            isHeldBack(report.snapshot.page.url, url) ? 'Private address, not loaded' : undefined
          }
          onSize={(next) => setLoaded({ url: card.image?.value ?? '', size: next })}
        />
      )}
      {(onSeeCard || why) && (
        <p class={css['foot']}>
          <span>
            {words}
            {layout !== 'none' && why && `: ${why}`}
          </span>
          {onSeeCard && (
            <Button kind="link" label={`See the card on ${network.name}`} onPress={onSeeCard}>
              See the card
            </Button>
          )}
        </p>
      )}
    </>
  );
}
