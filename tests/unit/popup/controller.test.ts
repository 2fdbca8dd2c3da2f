import { beforeEach, expect, test, vi } from 'vitest';
import { startController } from '../../../entrypoints/popup/controller';
import type { Session } from '../../../entrypoints/popup/session';
import { browser } from '../../../utils/platform/browser';
import { snapshotOf } from '../../fixtures/snapshot';

const RULE = 'robots-allows-linkedinbot';
const MARKS = { version: 1, sites: [{ site: 'site.test', rules: [RULE] }] };

/** The page as it was read; what asks browser and server stands still. */
let session: Session;
vi.mock('../../../entrypoints/popup/session', () => ({
  gather: (_tab: unknown, _options: unknown, tell: (session: Session) => Promise<void>) =>
    tell(session),
}));

let answer: (stored: unknown) => void;
let saved: unknown;

beforeEach(() => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  saved = undefined;
  const stored = new Promise((resolve) => {
    answer = resolve;
  });
  Object.assign(browser, {
    runtime: { getManifest: () => ({ version: '0.0.0' }) },
    permissions: { onAdded: event, onRemoved: event, contains: async () => false },
    storage: {
      local: {
        get: async (name: string) => ({ [name]: await stored }),
        set: async (values: unknown) => {
          saved = values;
        },
      },
    },
  });
  const html =
    '<!doctype html><html lang="en"><title>Notes</title><main><article><h1>Notes</h1><p>';
  session = {
    phase: 'read',
    tab: { id: 7, url: 'https://site.test/post', title: 'Notes' },
    snapshot: snapshotOf({
      html: `${html}${'Some words of text. '.repeat(80)}`,
      pageType: 'article',
      robots: 'User-agent: LinkedInBot\nDisallow: /\n',
    }),
  };
});

function started() {
  const controller = startController(7);
  const painted = vi.fn();
  controller.watch(painted);
  const marked = () =>
    controller
      .view()
      .report?.findings.filter(({ intended }) => intended)
      .map(({ rule }) => rule);
  return { controller, painted, marked };
}

test('findings are on the screen before the stored marks have been read, and again with them', async () => {
  const { controller, painted, marked } = started();
  await controller.start();
  expect(marked()).toEqual([]);
  const before = painted.mock.calls.length;
  expect(before).toBeGreaterThan(0);
  answer(MARKS);
  await vi.waitFor(() => expect(marked()).toEqual([RULE]));
  expect(painted.mock.calls.length).toBeGreaterThan(before);
});

test('marks that are here first are in the first report, and nothing is judged twice', async () => {
  const { controller, painted, marked } = started();
  answer(MARKS);
  await new Promise((resolve) => setTimeout(resolve));
  await controller.start();
  expect(marked()).toEqual([RULE]);
  const { report } = controller.view();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(controller.view().report).toBe(report);
  expect(painted).toHaveBeenCalled();
});

test('hostile storage marks nothing', async () => {
  const { controller, marked } = started();
  answer({ version: 1, sites: [{ site: 'site.test', rules: { length: 1e9 } }] });
  await controller.start();
  expect(marked()).toEqual([]);
});

test('a mark counts at once, is said, and is stored', async () => {
  const { controller, marked } = started();
  answer(undefined);
  await controller.start();
  await controller.intend(RULE, true);
  expect(marked()).toEqual([RULE]);
  expect(controller.view().notice).toEqual({
    kind: 'intended',
    rule: RULE,
    site: 'site.test',
    on: true,
    kept: true,
  });
  expect(saved).toEqual({ intended: MARKS });
});

test('in a private window it is said that the mark will not last, and nothing is stored', async () => {
  if (session.phase === 'read') session.tab.isPrivate = true;
  const { controller, marked } = started();
  answer(undefined);
  await controller.start();
  await controller.intend(RULE, true);
  expect(marked()).toEqual([RULE]);
  expect(controller.view().notice).toMatchObject({ kind: 'intended', kept: false });
  expect(saved).toBeUndefined();
});
