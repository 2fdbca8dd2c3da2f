import type { ComponentChildren } from 'preact';
import { compose } from '../../utils/share/compose';
import { dayOf } from '../../utils/share/options-for';
import { QUIET, qrOf, qrPath } from '../../utils/share/qr';
import type { ShareSettings } from '../../utils/share/settings';
import type { Target } from '../../utils/share/target';
import { Button } from '../parts/button';
import type { PopupEvents, ShareView, TabFacts } from '../popup/view';
import { Address } from './address';
import { draftFor, pressOptions } from './draft-for';
import css from './qr-screen.module.css';
import { ShareScreen } from './share-screen';
import type { Written } from './written';

interface QrScreenProps {
  tab: TabFacts;
  share: ShareView;
  settings: ShareSettings;
  written: Written;
  after: ComponentChildren;
  onBack(): void;
  on: PopupEvents;
}

const QR: Target = { id: 'qr', name: 'QR code', tile: 'QR', kind: 'qr' };

/** The link to be read by a camera: the code, the address in it, and ways to keep both. */
export function QrScreen({ tab, share, settings, written, after, onBack, on }: QrScreenProps) {
  const draft = draftFor(share.draft, written, settings);
  const date = dayOf(new Date());
  const { url } = compose(QR, draft, pressOptions(settings, QR, written, date));
  const made = qrOf(url);
  const size = made.ok ? made.qr.size + 2 * QUIET : 0;
  return (
    <ShareScreen title="QR code" tab={tab} onBack={onBack} after={after} focusesBack>
      <div class={css['panel']}>
        {made.ok ? (
          <svg
            class={css['code']}
            viewBox={`0 0 ${size} ${size}`}
            role="img"
            aria-label={`QR code for ${url}`}
            shape-rendering="crispEdges"
          >
            <path d={qrPath(made.qr)} />
          </svg>
        ) : (
          <p>{made.message}</p>
        )}
        <p class={css['address']}>
          <Address url={url} />
        </p>
        <div class={css['actions']}>
          {made.ok && (
            <Button icon="picture" onPress={() => on.saveQr(url)}>
              Save as PNG
            </Button>
          )}
          <Button icon="copy" onPress={() => on.copyText(url, 'address')}>
            Copy the link
          </Button>
        </div>
      </div>
    </ShareScreen>
  );
}
