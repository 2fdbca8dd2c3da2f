import { describe, expect, test } from 'vitest';
import { NowFix } from '../../../components/fix/now-fix';
import { NoticeRow } from '../../../components/notice/notice-row';
import type { Exhibit, Finding } from '../../../utils/audit/finding';
import { mount, spies } from '../../fixtures/mounted';

const finding = (...evidence: Exhibit[]): Finding => ({
  rule: 'share-url-correct',
  pillar: 'sharing-ease',
  severity: 'major',
  status: 'fail',
  networks: ['all'],
  problems: [],
  evidence,
});
const exhibit = (more: Partial<Exhibit> = {}): Exhibit => ({
  label: 'Share on X',
  text: '<a>Share on X</a>',
  from: 'page',
  ...more,
});

const shown = (...evidence: Exhibit[]) => {
  const on = spies();
  const root = mount(
    <NowFix finding={finding(...evidence)} onCopy={() => undefined} onShow={on.showOnPage} />,
  );
  const buttons = [...root.querySelectorAll('button')];
  return { on, buttons, names: buttons.map((each) => each.getAttribute('aria-label')) };
};

describe('show on page', () => {
  test('evidence that is an element of the page has a button that asks for it', () => {
    const target = { tag: 'a', text: 'Share on X' };
    const { on, buttons, names } = shown(exhibit({ target }));
    expect(names).toEqual(['Show on page: Share on X']);
    buttons[0]?.click();
    expect(on.showOnPage).toHaveBeenCalledExactlyOnceWith(target);
  });
  test('evidence that is none has no button', () => {
    expect(shown(exhibit(), exhibit({ from: 'server' })).names).toEqual([]);
  });
  test.for([
    ['shown', 'Outlined on the page'],
    ['hidden', 'It is hidden at the moment'],
    ['gone', 'It is no longer on the page'],
  ] as const)('what came of it is said: %s', ([found, words]) => {
    const root = mount(
      <NoticeRow
        notice={{ kind: 'looked', found }}
        next={undefined}
        targets={[]}
        onPress={() => undefined}
        on={spies()}
      />,
    );
    expect(root.querySelector('h2')?.textContent).toBe(words);
  });
});
