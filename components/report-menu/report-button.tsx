import { IconButton } from '../parts/button';
import { late } from '../parts/late';
import { usePop } from '../parts/use-pop';
import type { PopupEvents } from '../popup/view';

/** Few take a report out; not loaded to paint. */
export const ReportMenu = late(
  () => import('./report-menu').then((loaded) => loaded.ReportMenu),
  null,
  null,
);

export type ReportEvents = Pick<
  PopupEvents,
  'saveReport' | 'copyReport' | 'keepReport' | 'watchPage' | 'pinPage' | 'openDashboard'
>;

/** The button that opens the menu of all that can be done with the whole report. */
export function ReportButton({ off, on }: { off: boolean; on: ReportEvents }) {
  const { open, setOpen, close, box, button, onKeyDown } = usePop();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from anywhere in it
    <div ref={box} onKeyDown={onKeyDown}>
      <IconButton
        icon="dots"
        name={off ? 'More: nothing is known yet' : 'More: keep, compare, save or copy'}
        menu={open ? 'report-menu' : ''}
        off={off}
        buttonRef={button}
        onPress={() => setOpen(!open)}
      />
      {open && !off && <ReportMenu id="report-menu" on={on} onClose={close} />}
    </div>
  );
}
