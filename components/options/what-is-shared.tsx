import { useState } from 'preact/hooks';
import { set } from '../../utils/share/change-settings';
import { MOST, type ShareSettings } from '../../utils/share/settings';
import { Segments } from '../parts/segments';
import { Field } from './parts/field';
import { parts, Row, Section } from './parts/section';
import type { OptionsEvents } from './view';

interface WhatIsSharedProps {
  settings: Pick<ShareSettings, 'trackers' | 'fragment' | 'via'>;
  on: Pick<OptionsEvents, 'change'>;
}

/** What becomes of the address before it goes out, and who is credited. */
export function WhatIsShared({ settings, on }: WhatIsSharedProps) {
  const { trackers, fragment } = settings;
  const [via, setVia] = useState(settings.via);
  return (
    <Section
      id="what-is-shared"
      title="What is shared"
      about="By default the page’s own address, clean. You see it before it goes out."
    >
      <Row
        name="Trackers"
        note="Parameters such as utm_source and fbclid say how you came to the page, not which page it is."
      >
        <Segments
          label="Trackers"
          options={[
            { id: 'strip', name: 'Take out' },
            { id: 'keep', name: 'Leave in' },
          ]}
          chosen={trackers}
          onChoose={(id) => on.change(set({ trackers: id }))}
        />
      </Row>
      <Row
        name="Place on the page"
        note="What stands after # leads to a place on the page. Without it, everybody starts at the top."
      >
        <Segments
          label="Place on the page"
          options={[
            { id: 'drop', name: 'Take out' },
            { id: 'keep', name: 'Leave in' },
          ]}
          chosen={fragment}
          onChoose={(id) => on.change(set({ fragment: id }))}
        />
      </Row>
      <form
        class={parts['stack']}
        onSubmit={(event) => event.preventDefault()}
        onFocusOut={() => {
          if (via !== settings.via) on.change(set({ via: via.trim().replace(/^@+/, '') }));
        }}
      >
        <Field
          label="Credit an account"
          value={via}
          placeholder="none"
          most={MOST.name}
          note="Added as “via” where a network takes it, on X for example. Without @."
          onInput={setVia}
        />
      </form>
    </Section>
  );
}
