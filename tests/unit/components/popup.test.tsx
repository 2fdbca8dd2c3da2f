import { describe, expect, test } from 'vitest';
import { BAR, button, click, one, popup } from '../../fixtures/mounted';
import { VIEWS, type ViewName } from '../../fixtures/report';

const NAMES = Object.keys(VIEWS) as ViewName[];

test.each(NAMES)('%s: renders, names the page, and links only to the web', (name) => {
  const view = VIEWS[name]();
  const { root } = popup(view);
  expect(one(root, 'h1').textContent).toBe(view.tab.title || view.tab.host || 'Reading the page');
  expect(root.textContent).not.toMatch(/undefined|NaN|\[object/);
  for (const link of root.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/);
  for (const picture of root.querySelectorAll('img'))
    expect(picture.getAttribute('src')).toMatch(/^(https?:|data:image\/)/);
  for (const target of root.querySelectorAll('button'))
    expect(target.getAttribute('aria-label') ?? target.textContent).not.toBe('');
});

test.each(['reading', 'partial', 'ready', 'offline', 'failed', 'empty'] as const)(
  '%s: every tab can be opened and has something to show',
  (name) => {
    const { root } = popup(VIEWS[name]());
    for (const id of ['fix', 'cards', 'facts']) {
      click(one(root, `#report-tab-${id}`));
      expect(one(root, '[role=tabpanel]').textContent, id).not.toBe('');
    }
  },
);

describe('states in words', () => {
  test.each([
    ['clean', 'Nothing to fix'],
    ['failed', 'could not be read'],
    ['empty', 'nothing on this page'],
    ['browser', 'keeps this page to itself'],
    ['store', 'Add-on stores'],
    ['pdf', 'PDF'],
    ['file', 'only on your computer'],
    ['other', 'closed to extensions'],
  ] as const)('%s', (name, words) => {
    expect(popup(VIEWS[name]()).root.textContent).toContain(words);
  });
});

test('before the tab is known nothing can be shared, and the places are kept', () => {
  const { root, on } = popup(VIEWS.opening());
  click(button(root, 'Copy link'));
  expect(on.copyLink).not.toHaveBeenCalled();
  expect(root.querySelectorAll('main li')).not.toHaveLength(0);
});

test('a closed page has neither tabs nor sharing', () => {
  const { root } = popup(VIEWS.browser());
  expect(root.querySelector(`[role=tablist], ${BAR}`)).toBeNull();
});

test('a failed reading is tried again, and its cause is only in the copied details', () => {
  const view = { ...VIEWS.failed(), failure: 'invalid page.head.metas' };
  const { root, on } = popup(view);
  expect(root.textContent).not.toContain('page.head.metas');
  click(button(root, 'Copy details'));
  expect(on.copyText.mock.calls[0]?.[0]).toContain('invalid page.head.metas');
  expect(on.copyText.mock.calls[0]?.[1]).toBe('details');
  click(button(root, 'Try again'));
  expect(on.again).toHaveBeenCalledOnce();
});

test('Check again is there in every state that has tabs', () => {
  const { root, on } = popup(VIEWS.ready());
  click(button(root, 'Check again'));
  expect(on.again).toHaveBeenCalledOnce();
});

test('a verdict opens that network’s card', () => {
  const { root } = popup(VIEWS.ready());
  const verdict = [...root.querySelectorAll<HTMLElement>('main li button')].find((each) =>
    each.title.startsWith('LinkedIn:'),
  );
  expect(verdict?.title).toBe('LinkedIn: no card');
  if (verdict) click(verdict);
  expect(one(root, '#report-tab-cards').getAttribute('aria-selected')).toBe('true');
  expect(verdict?.getAttribute('aria-current')).toBe('true');
});

test('networks without a place of their own are one press away, with the worst of their verdicts', () => {
  const { root } = popup(VIEWS.ready());
  const strip = one(root, '[aria-label="How each network shows this link"]');
  const buttons = [...strip.querySelectorAll('button')];
  const report = VIEWS.ready().report;
  const cards = report?.cards ?? [];
  expect(buttons).toHaveLength(8);
  const more = buttons.at(-1);
  expect(more?.textContent).toContain(`${cards.length - 7} more`);
  const rest = cards.slice(7).map(({ network }) => report?.score.networks[network]?.verdict);
  const without = rest.filter((verdict) => verdict === 'nothing').length;
  if (without > 0) expect(more?.textContent).toContain(`${without} without a card`);
  if (more) click(more);
  expect(one(root, '#report-tab-cards').getAttribute('aria-selected')).toBe('true');
  expect(root.querySelectorAll('tbody tr')).toHaveLength(cards.length);
});

test('while evidence is on its way the list says what has arrived', () => {
  const list = one(popup(VIEWS.partial()).root, '[aria-label="What has been read"]');
  expect([...list.children].map(({ textContent }) => textContent)).toEqual([
    'Page: read',
    'Server HTML: on its way',
    'robots.txt: read',
  ]);
});

test('a new report does not take the reader to another tab', () => {
  const { root, update } = popup(VIEWS.partial());
  click(one(root, '#report-tab-facts'));
  update(VIEWS.ready());
  expect(one(root, '#report-tab-facts').getAttribute('aria-selected')).toBe('true');
});

describe('notices', () => {
  test.each([
    ['opened', 'Facebook is open in a new tab'],
    ['copied', 'Link copied, without 1 tracker'],
    ['fixCopied', 'Fix copied'],
    ['refused', 'Nothing was copied'],
    ['notOpened', 'could not be opened'],
  ] as const)('%s is told politely, and can be taken away', (name, words) => {
    const { root, on } = popup(VIEWS[name]());
    const status = one(root, '[role=status]');
    expect(status.getAttribute('aria-live')).toBe('polite');
    expect(status.textContent).toContain(words);
    click(button(status, 'Close'));
    expect(on.dismiss).toHaveBeenCalledOnce();
  });

  test('the place where news appear is there before the news', () => {
    expect(one(popup(VIEWS.ready()).root, '[role=status]').textContent).toBe('');
  });

  test.for([
    ['reddit', 'sent', 'Title and link are in the post'],
    ['reddit', 'clipboard', 'It takes title and link. Your text is on the clipboard'],
    ['facebook', 'clipboard', 'It takes only the link. Your text is on the clipboard'],
    ['facebook', 'none', 'It takes only the link; write your words there'],
    ['x', 'sent', 'Text and link are in the post'],
  ] as const)('%s, %s: what was handed over', ([target, text, words]) => {
    const { root } = popup({
      ...VIEWS.opened(),
      notice: { kind: 'opened', target, text, where: 'tab' },
    });
    expect(one(root, '[role=status]').textContent).toContain(words);
  });

  test('the next favourite is one that shows something', () => {
    const { root, on } = popup({
      ...VIEWS.opened(),
      share: { ...VIEWS.opened().share, opened: ['facebook', 'x'] },
    });
    click(button(root, 'Next: WhatsApp'));
    expect(on.share).toHaveBeenCalledExactlyOnceWith('whatsapp');
  });

  test('refused text stands there to be copied by hand', () => {
    const view = VIEWS.refused();
    const { root } = popup(view);
    const field = one<HTMLTextAreaElement>(root, 'textarea');
    expect(field.value).toBe(view.notice.text);
    click(button(root, 'Select all'));
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd).toBe(field.value.length);
  });
});
