import { Button } from '../parts/button';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { State } from '../state/state';

interface AnotherPageProps {
  /** Keys that open the popup, as the browser writes them; absent where there are none. */
  keys?: string | undefined;
  /** Has the browser ask whether the panel may read every site. */
  onFollow(): void;
}

/** In place of a report: of the page in front nothing is known, not even its name. */
export function AnotherPage({ keys, onFollow }: AnotherPageProps) {
  return (
    <main>
      <Hidden>
        <h1>Shareworthy</h1>
      </Hidden>
      <State
        icon={<Icon name="page" size="large" />}
        title="Another page is in front"
        words={
          <>
            The browser shows Shareworthy a page only when you ask for it there. Press its toolbar
            button
            {keys && (
              <>
                , or <kbd>{keys}</kbd>,
              </>
            )}{' '}
            and the audit appears here.
          </>
        }
        actions={<Button onPress={onFollow}>Follow tabs…</Button>}
      />
    </main>
  );
}
