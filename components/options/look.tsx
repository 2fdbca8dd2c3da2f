import { dayWords, grouped } from '../../utils/audit/describe';
import { LOCALES } from '../../utils/settings/locales';
import type { LookSettings } from '../../utils/settings/look';
import { Segments } from '../parts/segments';
import { inputClass } from './parts/field';
import { Row, Section, Tag } from './parts/section';
import { Trouble } from './trouble';
import type { LookView, OptionsEvents } from './view';

const THEMES = [
  { id: 'system', name: 'System' },
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
] as const satisfies readonly { id: LookSettings['theme']; name: string }[];

/** A day whose parts cannot be taken for one another, and a number with all that is written otherwise. */
const DAY = '2026-11-22';
const NUMBER = 12_345.6;

let names: Intl.DisplayNames | undefined;

/** A language by its English name; the tag itself where the browser knows none. */
function nameOf(tag: string): string {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' });
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Languages that can be chosen, by name; one that was chosen elsewhere is among them. */
const localesWith = (chosen: string): readonly { tag: string; name: string }[] =>
  [...new Set([...LOCALES, ...(chosen === 'english' || chosen === 'browser' ? [] : [chosen])])]
    .map((tag) => ({ tag, name: nameOf(tag) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

interface LookProps {
  look: LookView;
  on: Pick<OptionsEvents, 'changeLook'>;
}

/** Light or dark, and how numbers and dates are written. */
export function Look({ look: { settings, state, browser }, on }: LookProps) {
  const { theme, numbers } = settings;
  return (
    <Section
      id="look"
      title="Language and look"
      about="For every screen of Shareworthy. How a network draws its card stays as the network draws it."
    >
      <Trouble state={state} />
      <Row
        name="Theme"
        note={theme === 'system' ? 'Light or dark as your system or browser has it.' : undefined}
      >
        <Segments
          label="Theme"
          options={THEMES}
          chosen={theme}
          onChoose={(id) => on.changeLook({ theme: id })}
        />
      </Row>
      <Row
        name="Numbers and dates"
        note={
          <>
            Written <bdi>{grouped(NUMBER)}</bdi> and <bdi>{dayWords(DAY)}</bdi>, in reports that you
            export, too. Screens that are open follow when they are opened again.
          </>
        }
      >
        <select
          class={inputClass}
          style="inline-size: 14rem; max-inline-size: 100%"
          aria-label="Numbers and dates"
          value={numbers}
          onChange={({ currentTarget }) => on.changeLook({ numbers: currentTarget.value })}
        >
          <option value="english">As the English words</option>
          <option value="browser">As the browser: {nameOf(browser)}</option>
          {localesWith(numbers).map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </Row>
      <Row name="Words" note="In English, in reports too. There is no other language yet.">
        <Tag>English</Tag>
      </Row>
    </Section>
  );
}
