import { expect, test } from 'vitest';
import { SHARE_NETWORKS } from '../../../utils/networks/registry';
import { BAR, button, click, one, popup, press } from '../../fixtures/mounted';
import { VIEWS } from '../../fixtures/report';

const [first] = SHARE_NETWORKS;
const hidden = SHARE_NETWORKS.slice(5);
const PICTURES = ['instagram', 'snapchat', 'youtube'];

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
  expect(ids()).toEqual([...SHARE_NETWORKS.map(({ id }) => id), ...PICTURES]);
});

test('networks that take no links stand last, and the list says what is done for them', () => {
  const { root, on } = popup(VIEWS.ready());
  click(one(root, `${BAR} [aria-expanded]`));
  const list = one(root, `${BAR} [aria-labelledby=share-pictures]`);
  expect(
    [...list.querySelectorAll<HTMLElement>('button')].map(({ dataset }) => dataset['network']),
  ).toEqual(PICTURES);
  expect(one(root, '#share-pictures').textContent).toMatch(/no links.*picture.*caption/);
  const instagram = one(list, '[data-network=instagram]');
  expect(instagram.title).toContain('saves a picture');
  click(instagram);
  expect(on.sharePicture).toHaveBeenCalledExactlyOnceWith('instagram');
  expect(on.share).not.toHaveBeenCalled();
  expect(root.querySelector('#share-more')).toBeNull();
});

test('offline no picture is made either', () => {
  const { root, on } = popup(VIEWS.offline());
  click(one(root, `${BAR} [aria-expanded]`));
  click(one(root, `${BAR} [data-network=youtube]`));
  expect(on.sharePicture).not.toHaveBeenCalled();
});

test.for([
  ['pictureMade', 'Picture saved, caption copied', 'Instagram post', false],
  ['pictureNotCopied', 'Picture saved, but the caption was not copied', 'Copy the caption', true],
  ['pictureNotSaved', 'Caption copied, but no picture was saved', 'picture of your own', true],
] as const)('%s: what was done, and what is left', ([state, title, next, isOffered]) => {
  const { root, on } = popup(VIEWS[state]());
  const row = one(root, '[role=status]');
  expect(row.querySelector('h2')?.textContent).toBe(title);
  expect(row.textContent).toContain(next);
  expect(row.querySelector('textarea') !== null).toBe(state === 'pictureNotCopied');
  expect(row.textContent?.includes('Open Instagram')).toBe(isOffered);
  if (!isOffered) return;
  click(button(row, 'Open Instagram'));
  expect(on.openNetwork).toHaveBeenCalledExactlyOnceWith('instagram');
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
  click(one(root, `${BAR} [aria-expanded]`));
  expect(root.querySelectorAll(`${BAR} [aria-label="More ways to share"] button`)).toHaveLength(0);
});

test('what was opened has a tick that is also said', () => {
  const { root } = popup(VIEWS.opened());
  expect(one(root, `${BAR} [data-network=facebook]`).textContent).toContain('opened before');
  expect(one(root, `${BAR} [data-network=whatsapp]`).textContent).not.toContain('opened before');
});
