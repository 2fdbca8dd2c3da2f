import { useRef, useState } from 'preact/hooks';
import { grouped } from '../../utils/audit/describe';
import type { NetworkWords } from '../../utils/audit/guide';
import { makeFirst, putServer, removeServer } from '../../utils/share/change-settings';
import { serverOf } from '../../utils/share/fediverse';
import { LONGEST_POST, MOST, type ShareSettings } from '../../utils/share/settings';
import type { Server } from '../../utils/share/target';
import { withServers } from '../../utils/share/targets';
import { useOwnId } from '../parts/use-own-id';
import { Field, inputClass } from './parts/field';
import { Press, SignPress } from './parts/press';
import { parts, Row, Section, Tag } from './parts/section';
import { useRemoval } from './parts/use-removal';
import css from './servers.module.css';
import type { OptionsEvents } from './view';

interface ServersProps {
  servers: ShareSettings['servers'];
  networks: readonly NetworkWords[];
  on: Pick<OptionsEvents, 'change'>;
}

interface ServerRowProps {
  server: Server;
  network: NetworkWords;
  isFirst: boolean;
  onRemove(): void;
  on: Pick<OptionsEvents, 'change'>;
}

function ServerRow({ server, network, isFirst, onRemove, on }: ServerRowProps) {
  const { host, max } = server;
  const limit = network.share?.limit?.value;
  const setMax = (text: string) => {
    const { max: _, ...rest } = server;
    const length = Number(text);
    const isLength = text !== '' && Number.isSafeInteger(length) && length > 0;
    on.change(putServer(isLength ? { ...rest, max: length } : rest));
  };
  return (
    <Row
      name={<bdi dir="ltr">{host}</bdi>}
      note={
        limit ? (
          <label class={css['limit']}>
            {network.name}, posts up to{' '}
            <input
              class={inputClass}
              type="number"
              min={1}
              max={LONGEST_POST}
              placeholder={String(limit.max)}
              value={max ?? ''}
              aria-label={`Characters in a post on ${host}; ${grouped(limit.max)} where nothing stands`}
              onChange={({ currentTarget }) => setMax(currentTarget.value)}
            />{' '}
            characters
          </label>
        ) : (
          network.name
        )
      }
    >
      {isFirst ? (
        <Tag>First choice</Tag>
      ) : (
        <Press
          kind="quiet"
          label={`Make first: ${host}`}
          onPress={() => on.change(makeFirst(server))}
        >
          Make first
        </Press>
      )}
      <SignPress sign="remove" name={`Remove ${host}`} control="remove" onPress={onRemove} />
    </Row>
  );
}

/** The user's own servers, the first of each network the one that its button opens. */
export function Servers({ servers, networks, on }: ServersProps) {
  const known = withServers(networks);
  const [network, setNetwork] = useState(known[0]?.id ?? '');
  const [host, setHost] = useState('');
  const [wrong, setWrong] = useState<string>();
  const select = useOwnId();
  const box = useRef<HTMLDivElement>(null);
  const removing = useRemoval(box);
  const isFull = servers.length >= MOST.servers;

  const add = () => {
    const typed = serverOf(host);
    if ('problem' in typed) {
      setWrong(typed.problem);
      return;
    }
    if (servers.some((each) => each.network === network && each.host === typed.host)) {
      setWrong(`${typed.host} is on the list already.`);
      return;
    }
    on.change(putServer({ network, host: typed.host }));
    setHost('');
    setWrong(undefined);
  };
  return (
    <Section
      id="servers"
      title="Your servers"
      about="For networks of many servers: where a post is written. The first of each is one press; the others stand among the targets under their own names."
    >
      <div class={parts['list']} ref={box} tabIndex={-1}>
        {servers.map((server) => {
          const of = known.find(({ id }) => id === server.network);
          return (
            of && (
              <ServerRow
                key={`${server.network}@${server.host}`}
                server={server}
                network={of}
                isFirst={servers.find((each) => each.network === server.network) === server}
                onRemove={() => {
                  removing();
                  on.change(removeServer(server));
                }}
                on={on}
              />
            )
          );
        })}
        {isFull ? (
          <p class={parts['stack']}>
            {MOST.servers} servers are as many as are kept. Remove one to add another.
          </p>
        ) : (
          <form
            class={css['form']}
            onSubmit={(event) => {
              event.preventDefault();
              add();
            }}
          >
            <div class={css['network']}>
              <label htmlFor={select}>Network</label>
              <select
                id={select}
                class={inputClass}
                value={network}
                onChange={({ currentTarget }) => setNetwork(currentTarget.value)}
              >
                {known.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <Field
              label="Server"
              code
              value={host}
              placeholder="mastodon.example"
              most={MOST.value}
              wrong={wrong}
              onInput={(value) => {
                setHost(value);
                setWrong(undefined);
              }}
            />
            <Press>Add</Press>
          </form>
        )}
      </div>
    </Section>
  );
}
