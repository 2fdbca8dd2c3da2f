import { expect, test } from 'vitest';
import { SHARE_NETWORKS } from '../../../utils/networks/registry';
import { BAR, button, click, one, popup, press } from '../../fixtures/mounted';
import { VIEWS } from '../../fixtures/report';

const [first] = SHARE_NETWORKS;
const hidden = SHARE_NETWORKS.slice(5);

test('one press on a network is exactly one share event', () => {
  const { root, on } = popup(VIEWS.ready());
  click(one(root, `${BAR} [data-network=${first?.id}]`));
  expect(on.share).toHaveBeenCalledExactlyOnceWith(first?.id);
  expect(on.copyLink).not.toHaveBeenCalled();
});

test('the first five stand in the bar in their order, the others under More', () => {
  const { root } = popup(VIEWS.ready());
  const ids = () =>
    [...root.querySelectorAll<HTMLElement>(`${BAR} [data-network]`)].map(
      ({ dataset }) => dataset['network'],
    );
  expect(ids()).toEqual(SHARE_NETWORKS.slice(0, 5).map(({ id }) => id));
  click(one(root, `${BAR} [aria-expanded]`));
  expect(ids()).toEqual(SHARE_NETWORKS.map(({ id }) => id));
});

test('a network under More is shared by its press, and the list closes', () => {
  const { root, on } = popup(VIEWS.reading());
  const more = one(root, `${BAR} [aria-expanded]`);
  click(more);
  click(one(root, `${BAR} ul [data-network=${hidden[0]?.id}]`));
  expect(on.share).toHaveBeenCalledExactlyOnceWith(hidden[0]?.id);
  expect(more.getAttribute('aria-expanded')).toBe('false');
});

test('Escape closes More and gives the focus back', () => {
  const { root } = popup(VIEWS.ready());
  const more = one(root, `${BAR} [aria-expanded]`);
  click(more);
  press(one(root, `${BAR} ul button`), 'Escape');
  expect(root.querySelector(`${BAR} ul`)).toBeNull();
  expect(document.activeElement).toBe(more);
});

test('the link is copied by one press, in every state that can be shared', () => {
  for (const state of ['reading', 'partial', 'ready', 'offline', 'failed', 'empty'] as const) {
    const { root, on } = popup(VIEWS[state]());
    click(button(root, 'Copy link'));
    expect(on.copyLink, state).toHaveBeenCalledOnce();
  }
});

test('sharing works before anything has been read', () => {
  const { root, on } = popup(VIEWS.reading());
  click(one(root, `${BAR} [data-network=linkedin]`));
  expect(on.share).toHaveBeenCalledExactlyOnceWith('linkedin');
});

test('offline no network is opened, and the reason is told', () => {
  const { root, on } = popup(VIEWS.offline());
  const target = one(root, `${BAR} [data-network=facebook]`);
  click(target);
  expect(on.share).not.toHaveBeenCalled();
  expect(target.getAttribute('aria-disabled')).toBe('true');
  expect(target.title).toContain('offline');
});

test('a network without an address is not offered', () => {
  const view = VIEWS.ready();
  const { root } = popup({
    ...view,
    share: { url: 'https://a.test/', links: { x: 'https://x.test' } },
  });
  const ids = [...root.querySelectorAll<HTMLElement>(`${BAR} [data-network]`)];
  expect(ids.map(({ dataset }) => dataset['network'])).toEqual(['x']);
  expect(root.querySelector(`${BAR} [aria-expanded]`)).toBeNull();
});

test('what was opened has a tick that is also said', () => {
  const { root } = popup(VIEWS.opened());
  expect(one(root, `${BAR} [data-network=facebook]`).textContent).toContain('opened before');
  expect(one(root, `${BAR} [data-network=bluesky]`).textContent).not.toContain('opened before');
});
