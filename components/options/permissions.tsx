import { Press } from './parts/press';
import { parts, Row, Section, Tag } from './parts/section';
import { Switch } from './parts/switch';
import { permissionWords } from './permission-words';
import type { OptionsEvents, PermissionView } from './view';

interface PermissionsProps {
  permissions: PermissionView;
  on: Pick<OptionsEvents, 'allowEverywhere' | 'giveBack' | 'allow'>;
}

/** Match patterns that stand for all sites. */
const EVERYWHERE: readonly string[] = ['<all_urls>', '*://*/*', 'http://*/*', 'https://*/*'];

/** The host as people write it. */
const hostOf = (pattern: string) => pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');

/** What the extension may do, what for, and how to take it back. */
export function Permissions({ permissions, on }: PermissionsProps) {
  const { always, everywhere, hosts, optional, granted } = permissions;
  const single = hosts.filter((pattern) => !EVERYWHERE.includes(pattern));
  return (
    <Section
      id="permissions"
      title="Permissions"
      about="What each is for, and how to take it back. Unasked, we never see where you go."
    >
      <h3 class={parts['heading']}>Always, without a question</h3>
      {always.map((permission) => {
        const { name, note } = permissionWords(permission);
        return (
          <Row key={permission} name={name} note={note}>
            <Tag>
              <bdi dir="ltr">{permission}</bdi>
            </Tag>
          </Row>
        );
      })}
      <h3 class={parts['heading']}>Only if you allow it</h3>
      {!everywhere &&
        single.map((pattern) => (
          <Row
            key={pattern}
            name={<bdi dir="ltr">{hostOf(pattern)}</bdi>}
            note="Pictures, feeds and answers to crawlers can be read there."
          >
            <Press
              kind="quiet"
              label={`Take back ${hostOf(pattern)}`}
              onPress={() => on.giveBack([pattern])}
            >
              Take back
            </Press>
          </Row>
        ))}
      <Row
        name="All sites"
        note="Reads the card’s picture on any host, runs full audits and asks as crawlers do, only when you start it. The browser asks you; off means given back."
        noteId="everywhere"
        wraps={false}
      >
        <Switch
          label="All sites"
          describedBy="everywhere"
          on={everywhere}
          onSwitch={(isOn) => (isOn ? on.allowEverywhere() : on.giveBack(hosts))}
        />
      </Row>
      {optional.map((permission) => {
        const { name, note } = permissionWords(permission);
        return (
          <Row
            key={permission}
            name={name}
            note={note}
            noteId={`optional-${permission}`}
            wraps={false}
          >
            <Tag>
              <bdi dir="ltr">{permission}</bdi>
            </Tag>
            <Switch
              label={name}
              describedBy={`optional-${permission}`}
              on={granted.includes(permission)}
              onSwitch={(isOn) => on.allow(permission, isOn)}
            />
          </Row>
        );
      })}
    </Section>
  );
}
