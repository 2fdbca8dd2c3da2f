import { describe, expect, it } from 'vitest';
import { unread } from '../../../components/facts/unread';
import type { PopupView } from '../../../components/popup/view';
import { button, click, one, popup } from '../../fixtures/mounted';
import { reportOf, VIEWS } from '../../fixtures/report';

function open(view: PopupView) {
  const shown = popup(view);
  click(button(shown.root, 'Facts'));
  const part = () => one(shown.root, '[aria-label="Full audit"]');
  return { ...shown, part, button: () => one<HTMLButtonElement>(part(), 'button') };
}

describe('full audit', () => {
  it('starts at one press, and says before what it costs', () => {
    const { part, button: audit, on } = open(VIEWS.ready());
    expect(part().textContent).toContain('at most 20 requests');
    click(audit());
    expect(on.full).toHaveBeenCalledOnce();
  });

  it('tells how far it is, and the same button gives up', () => {
    const { part, button: audit, on } = open(VIEWS.auditing());
    expect(part().textContent).toContain('6 of 14 requests');
    const { max, value } = one<HTMLProgressElement>(part(), 'progress');
    expect([value, max]).toEqual([6, 14]);
    expect(audit().textContent).toBe('Cancel');
    click(audit());
    expect([on.cancel, on.full].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
  });

  it('keeps the button and its focus from start to end', () => {
    const { button: audit, update } = open(VIEWS.ready());
    const before = audit();
    before.focus();
    update(VIEWS.auditing());
    update(VIEWS.audited());
    expect(audit()).toBe(before);
    expect(document.activeElement).toBe(before);
    expect(before.textContent).toBe('Run again');
  });

  it('names the hosts it was not allowed to read, and asks for them in the press', () => {
    const { part, on } = open(VIEWS.audited());
    expect(part().textContent).toContain('embeds.test, cdn.harbour.test');
    click(button(part(), 'Allow reading'));
    const [addresses, then] = on.allow.mock.calls[0] ?? [];
    expect(addresses?.map((url) => new URL(url).host)).toEqual(['embeds.test', 'cdn.harbour.test']);
    expect(on.full).not.toHaveBeenCalled();
    then?.();
    expect(on.full).toHaveBeenCalledOnce();
  });

  it('says what a refusal leaves open', () => {
    expect(open(VIEWS.auditRefused()).part().textContent).toContain('You did not allow it');
  });

  it('says how it ended where it did not end well', () => {
    expect(open(VIEWS.auditCancelled()).part().textContent).toContain('Cancelled');
    expect(open(VIEWS.auditBroken()).part().textContent).toContain('broke off');
  });

  it('cannot be started offline, nor while crawlers are being imitated', () => {
    for (const view of [VIEWS.offline(), VIEWS.seeing()]) {
      const { button: audit, on } = open(view);
      expect(audit().getAttribute('aria-disabled')).toBe('true');
      click(audit());
      expect(on.full).not.toHaveBeenCalled();
    }
  });
});

describe('what a grant would open', () => {
  const asked = (url: string, outcome: 'ok' | 'not-allowed', userAgent?: string) => ({
    url,
    why: 'feed',
    by: 'extension' as const,
    started: 0,
    elapsed: 0,
    outcome,
    ...(userAgent ? { userAgent } : {}),
  });

  it('is one address a host, and none that can never be read', () => {
    const report = reportOf({
      requests: [
        asked('https://a.test/1', 'not-allowed'),
        asked('https://a.test/2', 'not-allowed'),
        asked('http://192.168.7.7/x', 'not-allowed'),
        asked('http://localhost/x', 'not-allowed'),
        asked('https://site.test/post', 'not-allowed', 'Twitterbot/1.0'),
      ],
    });
    expect(unread(report)).toEqual(['https://a.test/1']);
  });

  it('is no longer what has been read since', () => {
    const report = reportOf({
      requests: [asked('https://a.test/1', 'not-allowed'), asked('https://a.test/1', 'ok')],
    });
    expect(unread(report)).toEqual([]);
  });
});
