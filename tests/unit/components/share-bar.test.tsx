import { describe, expect, test } from 'vitest';
import type { Target } from '../../../utils/share/target';
import { BAR, button, click, one, popup, press } from '../../fixtures/mounted';
import { SHARE, TARGETS, VIEWS } from '../../fixtures/report';

const [first] = TARGETS;
const networks = TARGETS.filter(({ kind }) => kind === 'network');
const hidden = networks.slice(5);
const idsIn = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('[data-target]')].map(({ dataset }) => dataset['target']);
const PICTURES = TARGETS.filter(({ kind }) => kind === 'picture').map(({ id }) => id);

test('one press on a network is exactly one share event', () => {
  const { root, on } = popup(VIEWS.ready());
  click(one(root, `${BAR} [data-network=${first?.id}]`));
  expect(on.share).toHaveBeenCalledExactlyOnceWith(first?.id);
  expect(on.copyLink).not.toHaveBeenCalled();
});

test('the first five stand in the bar in the user’s order, the others under More by what they do', () => {
  const { root } = popup(VIEWS.ready());
  expect(idsIn(one(root, BAR))).toEqual(TARGETS.slice(0, 5).map(({ id }) => id));
  click(one(root, `${BAR} [data-more]`));
  const group = (id: string) => idsIn(one(root, `${BAR} [aria-labelledby=share-${id}]`));
  expect(group('networks')).toEqual(hidden.map(({ id }) => id));
  expect(group('elsewhere')).toEqual(
    TARGETS.filter(
      ({ id, kind }) => ['copy', 'qr', 'system'].includes(kind) && id !== 'copy-link',
    ).map(({ id }) => id),
  );
});

test('targets of the user’s own stand where they put them', () => {
  const own: Target = {
    id: 'custom-1',
    name: 'Team wiki',
    tile: 'Te',
    kind: 'custom',
    template: 'https://wiki.test/new?url={url}',
  };
  const { root, on } = popup({ ...VIEWS.ready(), share: { ...SHARE, targets: [own, ...TARGETS] } });
  expect(idsIn(one(root, BAR))[0]).toBe('custom-1');
  click(one(root, `${BAR} [data-target=custom-1]`));
  expect(on.share).toHaveBeenCalledExactlyOnceWith('custom-1');
});

test('a link in the user’s first five is not offered twice', () => {
  const link = TARGETS.filter(({ id }) => id === 'copy-link');
  const { root } = popup({
    ...VIEWS.ready(),
    share: { ...SHARE, targets: [...link, ...TARGETS.filter(({ id }) => id !== 'copy-link')] },
  });
  expect(idsIn(one(root, BAR))).toEqual(networks.slice(0, 5).map(({ id }) => id));
});

describe('number keys', () => {
  test('share to the first nine, and say so', () => {
    const { root, on } = popup(VIEWS.clean());
    expect(one(root, `${BAR} [data-target=${first?.id}]`).getAttribute('aria-keyshortcuts')).toBe(
      '1',
    );
    press(one(root, 'main'), '2');
    expect(on.share).toHaveBeenCalledExactlyOnceWith(TARGETS[1]?.id);
    press(one(root, 'main'), '9');
    expect(on.share).toHaveBeenLastCalledWith(TARGETS[8]?.id);
  });

  test('do nothing in a field, with another key held, or beyond the targets', () => {
    const { root, on } = popup(VIEWS.clean());
    click(one(root, '#report-tab-cards'));
    const field = document.createElement('input');
    one(root, 'main').append(field);
    press(field, '1');
    press(one(root, 'main'), '0');
    one(root, 'main').dispatchEvent(
      new KeyboardEvent('keydown', { key: '1', ctrlKey: true, bubbles: true }),
    );
    expect(on.share).not.toHaveBeenCalled();
    field.remove();
  });

  test('ask first where a network would show nothing, and open nothing while offline', () => {
    const at = TARGETS.findIndex(({ id }) => id === 'linkedin');
    const ready = popup(VIEWS.ready());
    press(one(ready.root, 'main'), String(at + 1));
    expect(ready.on.share).not.toHaveBeenCalled();
    expect(one(ready.root, '[role=status]').textContent).toContain('only the bare address');
    const offline = popup(VIEWS.offline());
    press(one(offline.root, 'main'), '1');
    expect(offline.on.share).not.toHaveBeenCalled();
  });
});

test('what copies and what needs no network still works offline', () => {
  const { root, on } = popup(VIEWS.offline());
  click(one(root, `${BAR} [data-more]`));
  click(one(root, `${BAR} [data-target=copy-markdown]`));
  expect(on.share).toHaveBeenCalledExactlyOnceWith('copy-markdown');
});

test('settings are one press away', () => {
  const { root, on } = popup(VIEWS.ready());
  click(one(root, `${BAR} [data-more]`));
  click(button(root, 'Settings'));
  expect(on.openSettings).toHaveBeenCalledOnce();
});

test('the side panel is one press away where there is one', () => {
  const { root, on } = popup(VIEWS.ready());
  click(button(root, 'Open in side panel'));
  expect(on.openPanel).toHaveBeenCalledOnce();
});

test('a page that is better not shared is said to be, in one line and without another press', () => {
  const { root, on } = popup(VIEWS.staged());
  const warning = one(root, 'footer, [data-warning]');
  expect(warning.textContent).toContain('staging');
  click(one(root, `${BAR} [data-target=x]`));
  if (on.share.mock.calls.length === 0) click(button(root, 'Share anyway'));
  expect(on.share).toHaveBeenCalledExactlyOnceWith('x');
  expect(popup(VIEWS.clean()).root.querySelector('[data-warning]')).toBeNull();
});

test('networks that take no links stand last, and the list says what is done for them', () => {
  const { root, on } = popup(VIEWS.ready());
  click(one(root, `${BAR} [data-more]`));
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
  click(one(root, `${BAR} [data-more]`));
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
  const more = one(root, `${BAR} [data-more]`);
  click(more);
  click(one(root, `${BAR} ul [data-network=${hidden[0]?.id}]`));
  expect(on.share).toHaveBeenCalledExactlyOnceWith(hidden[0]?.id);
  expect(more.getAttribute('aria-expanded')).toBe('false');
});

test('Escape closes More and gives the focus back', () => {
  const { root } = popup(VIEWS.ready());
  const more = one(root, `${BAR} [data-more]`);
  click(more);
  press(one(root, `${BAR} ul button`), 'Escape');
  expect(root.querySelector('#share-more')).toBeNull();
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

test('what was opened has a tick that is also said', () => {
  const { root } = popup(VIEWS.opened());
  expect(one(root, `${BAR} [data-network=facebook]`).textContent).toContain('opened before');
  expect(one(root, `${BAR} [data-network=whatsapp]`).textContent).not.toContain('opened before');
});

describe('networks that closed', () => {
  const gone = (view = VIEWS.ready()) => {
    const shown = popup(view);
    click(one(shown.root, `${BAR} [data-more]`));
    click(one(shown.root, '#share-more summary'));
    const rows = [...shown.root.querySelectorAll<HTMLElement>('#share-more details li')];
    const row = (name: string) =>
      rows.find((each) => each.querySelector('b')?.textContent?.startsWith(name)) as HTMLElement;
    return { ...shown, rows, row };
  };

  test('are named with the year, by whose word, and are no target', () => {
    const { rows, row } = gone();
    expect(rows.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Google+ closed 2019, reported', 'Orkut closed 2014, unverified']),
    );
    expect(row('Google+').querySelector('button')).toBeNull();
    expect(row('StumbleUpon').textContent).toContain('then Mix');
  });

  test('lead to what took their place, where a link can be handed to it', () => {
    const { root, on, row } = gone();
    click(button(row('Delicious'), 'Share on Pinboard'));
    expect(on.share).toHaveBeenCalledExactlyOnceWith('pinboard');
    expect(root.querySelector('#share-more')).toBeNull();
    const offline = gone(VIEWS.offline());
    click(button(offline.row('Delicious'), 'Share on Pinboard'));
    expect(offline.on.share).not.toHaveBeenCalled();
  });
});
