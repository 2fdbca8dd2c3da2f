import { render } from 'preact';
import { AnotherPage } from '../../components/panel/another-page';
import { MovedOn } from '../../components/panel/moved-on';
import { ask, EVERYWHERE } from '../../utils/platform/permissions';
import { shortcuts } from '../../utils/platform/shortcuts';
import type { Front } from './front';

interface FrontScreen {
  front: Front;
  /** Where the word on the page in front stands. */
  above: HTMLElement;
  /** Where the report stands. */
  app: HTMLElement;
  audit(): void;
  look(): Promise<void>;
}

/** Says in the panel what is in front: nothing beside its own page, a bar over another, a screen in place of a site unknown. */
export async function showFront({ front, above, app, audit, look }: FrontScreen): Promise<void> {
  app.hidden = front === 'closed';
  const follow = async () => {
    // Nothing may come between the press and the question.
    if (await ask(EVERYWHERE)) await look();
  };
  const all = front === 'closed' ? await shortcuts() : [];
  const keys = all.find(({ name }) => name === '_execute_action')?.keys || undefined;
  render(
    front === 'closed' ? (
      <AnotherPage keys={keys} onFollow={() => void follow()} />
    ) : front === 'open' ? (
      <MovedOn onAudit={audit} />
    ) : null,
    above,
  );
}
