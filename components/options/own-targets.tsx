import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { freeId, putCustom, removeCustom } from '../../utils/share/change-settings';
import { MOST, type ShareSettings } from '../../utils/share/settings';
import type { CustomTarget } from '../../utils/share/target';
import { Press, SignPress } from './parts/press';
import { parts, Row, Section } from './parts/section';
import { Sign } from './parts/sign';
import { useRemoval } from './parts/use-removal';
import { TargetForm } from './target-form';
import type { OptionsEvents } from './view';

interface OwnTargetsProps {
  custom: ShareSettings['custom'];
  on: Pick<OptionsEvents, 'change' | 'openLink'>;
}

/** Places that the user has named: a list, and a form that tries an address before it is kept. */
export function OwnTargets({ custom, on }: OwnTargetsProps) {
  /** The id that is being edited; `new` for one that is not there yet. */
  const [edited, setEdited] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<string>(undefined);
  const removing = useRemoval(box);
  // The form goes away with the focus in it.
  useLayoutEffect(() => {
    if (edited === undefined && last.current !== undefined) {
      const rows = box.current?.querySelectorAll<HTMLElement>('[data-edit]') ?? [];
      const of = [...rows].find(({ dataset }) => dataset['edit'] === last.current);
      const add = rows[rows.length - 1];
      (of ?? add)?.querySelector<HTMLElement>('button')?.focus();
    }
    last.current = edited;
  }, [edited]);

  const form = (target: CustomTarget | undefined) => (
    <TargetForm
      key={target?.id ?? 'new'}
      target={target}
      onTry={on.openLink}
      onCancel={() => setEdited(undefined)}
      onSave={(name, template) => {
        on.change(putCustom({ id: target?.id ?? freeId('custom', custom), name, template }));
        setEdited(undefined);
      }}
    />
  );
  return (
    <Section
      id="own-targets"
      title="Your own targets"
      about="Any address that takes a link: a read-later list, a team’s tool, a form. Tried here before it is kept."
    >
      <div class={parts['list']} ref={box} tabIndex={-1}>
        {custom.map((target) =>
          edited === target.id ? (
            form(target)
          ) : (
            <div key={target.id} data-edit={target.id}>
              <Row name={target.name} note={<bdi dir="ltr">{target.template}</bdi>}>
                <Press
                  kind="quiet"
                  label={`Edit ${target.name}`}
                  onPress={() => setEdited(target.id)}
                >
                  Edit
                </Press>
                <SignPress
                  sign="remove"
                  name={`Remove ${target.name}`}
                  control="remove"
                  onPress={() => {
                    removing();
                    on.change(removeCustom(target.id));
                  }}
                />
              </Row>
            </div>
          ),
        )}
        {edited === 'new' ? (
          form(undefined)
        ) : (
          <div data-edit="new">
            {custom.length < MOST.custom ? (
              <button type="button" class={parts['more']} onClick={() => setEdited('new')}>
                <Sign name="add" />
                <span>New target</span>
              </button>
            ) : (
              <p class={parts['stack']}>
                {MOST.custom} targets are as many as are kept. Remove one to add another.
              </p>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}
