import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { networkById } from '../guide/guide';
import { Icon } from '../parts/icon';
import css from './words-box.module.css';

interface CreditsProps {
  /** Without `@`; empty for nobody. */
  via: string;
  /** The page's own, by network id. */
  accounts: Readonly<Record<string, string>>;
  /** They are credited. */
  chosen: boolean;
  onVia(via: string): void;
  onAccounts(credit: boolean): void;
}

/** Whom the post credits: the page's own accounts, and one by hand. */
export function Credits({ via, accounts, chosen, onVia, onAccounts }: CreditsProps) {
  const [typing, setTyping] = useState<string>();
  const row = useRef<HTMLUListElement>(null);
  const next = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const to = next.current;
    next.current = undefined;
    if (to) row.current?.querySelector<HTMLElement>(to)?.focus();
  }, [typing === undefined, via, chosen]);

  const [first] = Object.values(accounts);
  const where = Object.entries(accounts)
    .map(([id, account]) => `@${account} on ${networkById(id)?.name ?? id}`)
    .join(', ');
  const close = (account: string) => {
    next.current = 'button';
    setTyping(undefined);
    onVia(account.trim().replace(/^@+/, ''));
  };
  const chip = (account: string, title: string, onRemove: () => void) => (
    <li class={css['tag']} title={title}>
      <bdi>@{account}</bdi>
      <button
        type="button"
        aria-label={`Do not credit @${account}`}
        title={`Do not credit @${account}`}
        onClick={() => {
          next.current = '[data-add]';
          onRemove();
        }}
      >
        <Icon name="close" size="small" />
      </button>
    </li>
  );

  return (
    <ul class={css['tags']} aria-label="Credit" ref={row}>
      {chosen && first && chip(first, where, () => onAccounts(false))}
      {via !== '' && chip(via, 'Credited where a post can', () => onVia(''))}
      {!chosen && first && (
        <li>
          <button
            type="button"
            class={css['add']}
            aria-label={`Credit @${first}`}
            title={`The page’s own: ${where}`}
            onClick={() => {
              next.current = 'button';
              onAccounts(true);
            }}
          >
            <Icon name="plus" size="small" />
            <bdi>@{first}</bdi>
          </button>
        </li>
      )}
      {via === '' && (
        <li>
          {typing === undefined ? (
            <button
              type="button"
              class={css['add']}
              data-add
              onClick={() => {
                next.current = 'input';
                setTyping('');
              }}
            >
              <Icon name="plus" size="small" />
              Credit
            </button>
          ) : (
            <input
              class={css['typing']}
              aria-label="Account to credit"
              placeholder="@account"
              dir="ltr"
              size={14}
              maxLength={200}
              autocapitalize="off"
              spellcheck={false}
              value={typing}
              onInput={({ currentTarget }) => setTyping(currentTarget.value)}
              onKeyDown={(event) => {
                if (event.isComposing) return;
                if (event.key === 'Enter') {
                  event.preventDefault();
                  close(typing);
                }
                if (event.key !== 'Escape') return;
                // Escape would lead back, and close the popup.
                event.preventDefault();
                event.stopPropagation();
                close('');
              }}
              onBlur={() => {
                setTyping(undefined);
                onVia(typing.trim().replace(/^@+/, ''));
              }}
            />
          )}
        </li>
      )}
    </ul>
  );
}
