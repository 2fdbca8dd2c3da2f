import type { Target } from '../../utils/page/target';
import { Button } from '../parts/button';

interface ShowOnPageProps {
  /** The element that the exhibit is about; none is nothing to show. */
  target: Target | undefined;
  /** Its name, for those who hear the button without what stands beside it. */
  label: string;
  onShow(target: Target): void;
}

/** Scrolls the page to the element that a piece of evidence is about. */
export function ShowOnPage({ target, label, onShow }: ShowOnPageProps) {
  if (!target) return null;
  return (
    <Button kind="link" icon="aim" label={`Show on page: ${label}`} onPress={() => onShow(target)}>
      Show on page
    </Button>
  );
}
