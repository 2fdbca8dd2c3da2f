import { assert, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditPageOf } from '../../../entrypoints/runner/audit-page';
import * as workers from '../../../entrypoints/runner/served-page';
import type { Report } from '../../../utils/audit/report';
import type { Asker, Came } from '../../../utils/batch/asker';
import { type Judged, jsonOf, reportIn } from '../../../utils/batch/judged';
import type { PageFacts } from '../../../utils/page/snapshot';
import * as hands from '../../../utils/platform/runner-hands';
import { snapshotOf } from '../../fixtures/snapshot';

vi.mock('../../../utils/platform/runner-hands');
vi.mock('../../../entrypoints/runner/served-page');

const URL_ = 'https://site.test/page';
const bytes = new TextEncoder().encode(
  '<!doctype html><html><head><title>As served</title></head><body><h1>Hi</h1></body></html>',
);

const came = (over: Partial<Came & { state: 'ok' }> = {}): Came => ({
  state: 'ok',
  began: 0,
  robots: { state: 'missing', reason: 'network' },
  answer: {
    url: URL_,
    finalUrl: URL_,
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    bytes,
    cut: false,
    firstByte: 3,
    elapsed: 5,
  },
  ...over,
});

const page = vi.fn<Asker['page']>();
const auditPage = auditPageOf({ page } as unknown as Asker);
const { signal } = new AbortController();
const rendered = { mode: 'rendered', robots: true, signal } as const;
const served = { mode: 'served', robots: true, signal } as const;

beforeEach(() => {
  vi.mocked(hands.mayReadHost).mockResolvedValue(true);
  vi.mocked(hands.ownVersion).mockResolvedValue('1.2.3');
  page.mockResolvedValue(came());
});

describe('the audit of a page of a batch', () => {
  it('as served: from the answer alone, with the requests that it took', async () => {
    const judged: Judged = { json: jsonOf({ url: URL_ } as Report) };
    vi.mocked(workers.servedPage).mockResolvedValue(judged);
    expect(await auditPage(URL_, served)).toEqual({ state: 'ok', judged });
    expect(workers.servedPage).toHaveBeenCalledWith(
      expect.objectContaining({
        version: '1.2.3',
        requests: [expect.objectContaining({ url: URL_, why: 'page', outcome: 'ok' })],
      }),
    );
    expect(hands.readTab).not.toHaveBeenCalled();
  });

  it('as rendered: the page from its tab, the rest from the server', async () => {
    const seen = { ...snapshotOf().page, url: URL_ } as PageFacts;
    vi.mocked(hands.readTab).mockResolvedValue({ state: 'ok', page: seen });
    const audited = await auditPage(URL_, rendered);
    assert(audited.state === 'ok');
    expect(reportIn(audited.judged)).toMatchObject({
      snapshot: { page: seen, server: { state: 'ok', facts: { status: 200 } } },
    });
    expect(audited.judged.result).toMatchObject({ finalUrl: URL_ });
  });

  it('asks nobody where the user has not allowed it', async () => {
    vi.mocked(hands.mayReadHost).mockResolvedValue(false);
    expect(await auditPage(URL_, served)).toEqual({
      state: 'never',
      why: 'You have not allowed Shareworthy to read site.test.',
      lacksAccess: true,
    });
    expect(page).not.toHaveBeenCalled();
  });

  it('opens no tab for what is no page, or is not to be asked for', async () => {
    page.mockResolvedValue({ state: 'never', why: 'This is no page but application/pdf.' });
    expect(await auditPage(URL_, rendered)).toMatchObject({ state: 'never' });
    expect(hands.readTab).not.toHaveBeenCalled();
  });

  it('reads nothing of a tab that went into a private network', async () => {
    const seen = { ...snapshotOf().page, url: 'http://10.0.0.1/admin' } as PageFacts;
    vi.mocked(hands.readTab).mockResolvedValue({ state: 'ok', page: seen });
    expect(await auditPage(URL_, rendered)).toMatchObject({ state: 'never' });
  });

  it('never rejects: what breaks may go well the next time', async () => {
    vi.mocked(hands.readTab).mockResolvedValue({ state: 'failed', why: 'Its tab was closed.' });
    expect(await auditPage(URL_, rendered)).toEqual({ state: 'later', why: 'Its tab was closed.' });
    vi.mocked(workers.servedPage).mockRejectedValue(new Error('It was not judged within 20 s.'));
    expect(await auditPage(URL_, served)).toEqual({
      state: 'later',
      why: 'The page cannot be read: It was not judged within 20 s.',
    });
    page.mockRejectedValue(new Error('Broken'));
    expect(await auditPage(URL_, served)).toMatchObject({ state: 'later' });
    page.mockResolvedValue(came());
    vi.mocked(hands.mayReadHost).mockRejectedValue(new Error('Broken'));
    expect(await auditPage(URL_, served)).toMatchObject({ state: 'later' });
  });
});
