import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../utils/platform/browser';
import { onRequests, type Request, request } from '../../../utils/platform/messages';

type Listener = (
  message: unknown,
  sender: { id?: string; url?: string },
  answer: (given: unknown) => void,
) => true | undefined;

let listener: Listener | undefined;
const OWN = { id: 'us', url: 'ext://us/dashboard.html' };

/** What comes back for a message; `undefined` where nobody listens to it. */
const answered = (message: unknown, sender: { id?: string; url?: string } = OWN) =>
  new Promise((tell) => {
    if (listener?.(message, sender, tell) !== true) tell(undefined);
  });

const answers = (over: Partial<Record<Request, (value: unknown) => Promise<unknown>>> = {}) => {
  const all = [
    'start-runner',
    'runner-rests',
    'runner-works',
    'runner-trouble',
    'version',
    'has-host',
    'read-tab',
    'close-tabs',
  ] as const;
  const none = async () => undefined;
  const others = Object.fromEntries(all.map((name) => [name, none])) as Record<
    Request,
    typeof none
  >;
  return { ...others, ...over };
};

beforeEach(() => {
  listener = undefined;
  Object.assign(browser, {
    runtime: {
      id: 'us',
      getURL: (path: string) => `ext://us${path}`,
      onMessage: {
        addListener: (given: Listener) => {
          listener = given;
        },
      },
      sendMessage: (message: unknown) => answered(message),
    },
  });
});

describe('requests to the background', () => {
  it('are answered, with failures as failures', async () => {
    onRequests(
      answers({
        'has-host': async (value) => value === 'https://a.test/*',
        'start-runner': async () => {
          throw new Error('No place');
        },
      }),
    );
    await expect(request('has-host', 'https://a.test/*')).resolves.toBe(true);
    await expect(request('runner-rests')).resolves.toBeNull();
    await expect(request('start-runner')).rejects.toThrow('No place');
  });

  it('that nobody answers are failures', async () => {
    await expect(request('start-runner')).rejects.toThrow();
  });

  it('come from our own pages only, and are of a kind that is known', async () => {
    const opened = vi.fn(async () => 'opened');
    onRequests(answers({ 'read-tab': opened }));
    const message = { shareworthy: 'read-tab', value: 'https://a.test/' };
    // A script of ours in a page bears the page's address.
    expect(await answered(message, { id: 'us', url: 'https://evil.test/' })).toBeUndefined();
    expect(await answered(message, { id: 'them', url: OWN.url })).toBeUndefined();
    expect(await answered(message, { id: 'us' })).toBeUndefined();
    for (const other of [
      { shareworthy: 'constructor' },
      { to: 'watches' },
      'text',
      null,
      undefined,
    ])
      expect(await answered(other)).toBeUndefined();
    expect(opened).not.toHaveBeenCalled();
    expect(await answered(message)).toEqual({ value: 'opened' });
  });
});
