import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { setTemplate } from '../../utils/share/change-settings';
import { MOST, type ShareSettings } from '../../utils/share/settings';
import type { Target } from '../../utils/share/target';
import { Press, SignPress } from './parts/press';
import { parts, Row, Section } from './parts/section';
import { Sign } from './parts/sign';
import { useRemoval } from './parts/use-removal';
import type { OptionsEvents } from './view';
import { WordingForm } from './wording-form';

interface WordingsProps {
  templates: ShareSettings['templates'];
  /** All, in the user's order. */
  targets: readonly Target[];
  /** Today, `YYYY-MM-DD`. */
  date: string;
  on: Pick<OptionsEvents, 'change'>;
}

/** The user's own wording of posts, by target. */
export function Wordings({ templates, targets, date, on }: WordingsProps) {
  /** The id of the target whose wording is written; `new` for one that has none yet. */
  const [edited, setEdited] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<string>(undefined);
  const removing = useRemoval(box);
  // The form goes away with the focus in it.
  useLayoutEffect(() => {
    if (edited === undefined && last.current !== undefined) {
      const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-edit]') ?? [])];
      const of = rows.find(({ dataset }) => dataset['edit'] === last.current) ?? rows.at(-1);
      of?.querySelector<HTMLElement>('button')?.focus();
    }
    last.current = edited;
  }, [edited]);

  const worded = targets.filter(({ id }) => Object.hasOwn(templates, id));
  const free = targets.filter(
    ({ id, kind }) => kind === 'network' && !Object.hasOwn(templates, id),
  );
  const form = (choice: readonly Target[], template: string) => (
    <WordingForm
      key={edited}
      choice={choice}
      template={template}
      date={date}
      onCancel={() => setEdited(undefined)}
      onSave={(id, text) => {
        on.change(setTemplate(id, text));
        setEdited(undefined);
      }}
    />
  );
  return (
    <Section
      id="wordings"
      title="Your wordings"
      about="How a post begins, by network. Without one, the title goes out, or what you wrote."
    >
      <div class={parts['list']} ref={box} tabIndex={-1}>
        {worded.map((target) => {
          const { id, name } = target;
          const template = templates[id] ?? '';
          return edited === id ? (
            form([target], template)
          ) : (
            <div key={id} data-edit={id}>
              <Row name={name} note={<bdi>{template}</bdi>}>
                <Press
                  kind="quiet"
                  label={`Edit the wording for ${name}`}
                  onPress={() => setEdited(id)}
                >
                  Edit
                </Press>
                <SignPress
                  sign="remove"
                  name={`Remove the wording for ${name}`}
                  control="remove"
                  onPress={() => {
                    removing();
                    on.change(setTemplate(id, ''));
                  }}
                />
              </Row>
            </div>
          );
        })}
        {edited === 'new' ? (
          form(free, '')
        ) : (
          <div data-edit="new">
            {worded.length < MOST.templates && free.length > 0 && (
              <button type="button" class={parts['more']} onClick={() => setEdited('new')}>
                <Sign name="add" />
                <span>New wording</span>
              </button>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}
