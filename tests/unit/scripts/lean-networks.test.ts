import { describe, expect, it } from 'vitest';
import { leanNetwork } from '../../../scripts/build/lean-networks.ts';

const lean = (code: string) => leanNetwork(code).replace(/\s+/g, ' ');

describe('networks in a finished build', () => {
  it('lose where and when a fact was looked up, and nothing else', () => {
    expect(
      lean(
        "export default define({ id: 'x', status: { value: 'alive', source: 'a, b', checked: '2026-11-22', basis: 'vendor' }, share: /a{1,2}/i });",
      ),
    ).toBe(
      "export default define({ id: 'x', status: { value: 'alive', basis: 'vendor' }, share: /a{1,2}/i });",
    );
  });

  it('keep what several facts share', () => {
    const code = "const SEEN = { source: 'seen', basis: 'memory', checked: '2026-11-22' };";
    expect(lean(code)).toBe(code);
  });

  it('keep what a report or a screen shows', () => {
    expect(lean("({ debugger: { value: 'u', note: 'read', basis: 'vendor' } })")).toContain('read');
    expect(lean("({ title: { value: [], source: 'read', basis: 'vendor' } })")).toContain('read');
    expect(lean("({ domain: { value: 'u', note: 'unread', basis: 'vendor' } })")).not.toContain(
      'unread',
    );
  });

  it('keep what only bears the same name', () => {
    const code = "({ source: 'x', checked: true, note: 'y' })";
    expect(lean(code)).toBe(code);
  });
});
