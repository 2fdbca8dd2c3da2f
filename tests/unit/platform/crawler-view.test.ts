import { describe, expect, test, vi } from 'vitest';
import { type AgentRule, crawlerView } from '../../../utils/platform/crawler-view';
import type { Asked } from '../../../utils/server/fetch-answer';
import type { Ask } from '../../../utils/server/fetch-audit';

const PAGE = 'https://site.test/post';
const CRAWLERS = ['facebook', 'x'].map((network) => ({
  network,
  crawler: `${network}bot`,
  userAgent: `${network}bot/1.0`,
}));

const answered = (html: string, status = 200): Asked => ({
  state: 'ok',
  answer: {
    url: PAGE,
    finalUrl: PAGE,
    status,
    headers: {},
    bytes: new TextEncoder().encode(html),
    cut: false,
    firstByte: 1,
    elapsed: 2,
  },
});

/** What happened, in order. */
function scene(get: (ask: Ask) => Promise<Asked>) {
  const log: string[] = [];
  const rule: AgentRule = {
    can: () => true,
    set: vi.fn(async (userAgent) => void log.push(`set ${userAgent}`)),
    clear: vi.fn(async () => void log.push('clear')),
  };
  const audit = {
    get: vi.fn(async (ask: Ask) => {
      log.push(`ask as ${ask.userAgent}`);
      const asked = await get(ask);
      log.push('answered');
      return asked;
    }),
  };
  return { log, rule, audit };
}

describe('seeing a page as crawlers do', () => {
  test('one after the other, each with its rule, and none is left', async () => {
    const { log, rule, audit } = scene(async () => answered('<title>T</title><p>Text'));
    const tell = vi.fn();
    const answers = await crawlerView(PAGE, CRAWLERS, audit, tell, rule);
    expect(log).toEqual([
      'set facebookbot/1.0',
      'ask as facebookbot/1.0',
      'answered',
      'set xbot/1.0',
      'ask as xbot/1.0',
      'answered',
      'clear',
    ]);
    expect(answers).toMatchObject([
      {
        ...CRAWLERS[0],
        answer: {
          state: 'ok',
          facts: { status: 200, finalUrl: PAGE, textLength: 4, textStart: 'Text' },
        },
      },
      CRAWLERS[1],
    ]);
    expect(tell.mock.calls[0]?.[0]).toMatchObject([
      { answer: { state: 'ok' } },
      { answer: { state: 'pending' } },
    ]);
  });
  test('what fails for one leaves the next its turn', async () => {
    let calls = 0;
    const { rule, audit, log } = scene(async () =>
      calls++ === 0 ? { state: 'missing', reason: 'not-allowed' } : answered(''),
    );
    const answers = await crawlerView(PAGE, CRAWLERS, audit, undefined, rule);
    expect(answers.map(({ answer }) => answer.state)).toEqual(['missing', 'ok']);
    expect(log.at(-1)).toBe('clear');
  });
  test('the rule goes even where something breaks', async () => {
    const { rule, audit } = scene(() => Promise.reject(new Error('broken')));
    await expect(crawlerView(PAGE, CRAWLERS, audit, undefined, rule)).rejects.toThrow('broken');
    expect(rule.clear).toHaveBeenCalledTimes(1);
  });
  test('the rule goes when the popup closes', async () => {
    const { rule, audit } = scene(() => new Promise(() => undefined));
    crawlerView(PAGE, CRAWLERS, audit, undefined, rule);
    await vi.waitFor(() => expect(audit.get).toHaveBeenCalled());
    expect(rule.clear).not.toHaveBeenCalled();
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(rule.clear).toHaveBeenCalled();
  });
  test('a browser that cannot set the header is asked nothing', async () => {
    const { rule, audit } = scene(async () => answered(''));
    const answers = await crawlerView(PAGE, CRAWLERS, audit, undefined, {
      ...rule,
      can: () => false,
    });
    expect(answers.map(({ answer }) => answer)).toEqual(
      Array(2).fill({ state: 'missing', reason: 'unsupported' }),
    );
    expect(audit.get).not.toHaveBeenCalled();
  });
  test('without the rule the page is not asked for: the answer would be the browser’s own', async () => {
    const { rule, audit } = scene(async () => answered(''));
    const refuse = () => Promise.reject(new Error('Rule refused'));
    const answers = await crawlerView(PAGE, CRAWLERS, audit, undefined, { ...rule, set: refuse });
    expect(answers[0]?.answer).toEqual({ state: 'missing', reason: 'unsupported' });
    expect(audit.get).not.toHaveBeenCalled();
  });
});
