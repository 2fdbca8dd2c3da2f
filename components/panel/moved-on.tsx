import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import css from './panel.module.css';

/** Above a report that is no longer of the page in front, while the browser still lets us read that page. */
export function MovedOn({ onAudit }: { onAudit(): void }) {
  return (
    <div class={css['moved']} role="status">
      <Icon name="page" />
      <p>This tab shows another page now.</p>
      <Button kind="link" onPress={onAudit}>
        Audit this page
      </Button>
    </div>
  );
}
