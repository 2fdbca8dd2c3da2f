import { set } from '../../utils/share/change-settings';
import type { ShareSettings } from '../../utils/share/settings';
import { Segments } from '../parts/segments';
import { Row, Section } from './parts/section';
import type { OptionsEvents } from './view';

const WAYS = [
  { id: 'tab', name: 'New tab', note: 'Beside the page, in front.' },
  {
    id: 'background',
    name: 'Behind',
    note: 'A new tab that stays behind: the page and the popup stay in front for the next network.',
  },
  {
    id: 'window',
    name: 'Small window',
    note: 'A window of its own over the page, as large as a form needs.',
  },
] as const satisfies readonly { id: ShareSettings['opens']; name: string; note: string }[];

interface OpeningProps {
  opens: ShareSettings['opens'];
  on: Pick<OptionsEvents, 'change'>;
}

/** Where a network's form opens. */
export function Opening({ opens, on }: OpeningProps) {
  return (
    <Section id="opening" title="Opening" about="Where a network’s own share form comes up.">
      <Row name="Networks open in" note={WAYS.find(({ id }) => id === opens)?.note}>
        <Segments
          label="Networks open in"
          options={WAYS}
          chosen={opens}
          onChoose={(id) => on.change(set({ opens: id }))}
        />
      </Row>
    </Section>
  );
}
