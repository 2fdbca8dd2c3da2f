import { render } from 'preact';
import { expect, test } from 'vitest';
import { NowFix } from '../../../components/fix/now-fix';
import type { Finding } from '../../../utils/audit/finding';
import { findingOf, ruleWith } from '../../fixtures/rules';

const drawn = (given: Partial<Finding>): HTMLElement => {
  const root = document.createElement('div');
  render(
    <NowFix
      finding={{ ...findingOf(ruleWith(), 'fail'), ...given }}
      onCopy={() => {}}
      onShow={() => {}}
    />,
    root,
  );
  return root;
};

const WHERE = { generator: 'WordPress with Yoast SEO', text: 'Yoast SEO → <b>Social</b>' };

test('the place in the page’s tool is told, as text', () => {
  const root = drawn({ where: WHERE });
  expect(root.textContent).toContain('In WordPress with Yoast SEO');
  expect(root.textContent).toContain(WHERE.text);
  expect(root.textContent).not.toContain('unverified');
  expect([...root.querySelectorAll('b')].map((each) => each.textContent)).toEqual([
    'In WordPress with Yoast SEO',
  ]);
});

test('what was not checked says so', () => {
  expect(drawn({ where: { ...WHERE, unverified: true } }).textContent).toContain('unverified');
});

test('without evidence, fix or place nothing is drawn', () => {
  expect(drawn({}).childElementCount).toBe(0);
  expect(drawn({ fix: '<meta>' }).textContent).not.toContain('In ');
});
