import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { slackRobots } from '../../audit/sources/messengers';
import { metaCrawler, metaWebCrawlers } from '../../audit/sources/meta';
import { httpSemantics } from '../../audit/sources/standards';
import type { HeadFacts } from '../../page/snapshot';
import { servedPage, tagOf } from '../../signals/card-values';
import { contentOf } from '../../signals/meta';

/** Bytes asked for: what Slack is reported to read (see the network's file). */
const ASKED = 32_768;

/** Byte just past the title that the card would bear: of og:title where there is one, else of the title element. */
function titleEnd(head: HeadFacts): number | undefined {
  const tag = tagOf(head, 'og:title');
  return (tag && contentOf(tag) !== '' ? tag : head.titles[0])?.source?.endByte;
}

export default defineRule({
  id: 'range-request-safe',
  pillar: 'travel',
  title: 'The server copes with requests for a part of the page',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['facebook', 'slack'],
  needs: ['server'],
  mode: 'full',
  scope: 'public',
  messages: {
    refused:
      'Asked for the first 32 KB of the page, the server answers {status}; asked for all of it, it answers well',
    empty: 'Asked for the first 32 KB of the page, the server sends nothing',
    lacking:
      'The first 32 KB that the server sends lack the title of the card, though it stands within them',
    compressed:
      'The part that the server sends is compressed ({encoding}) and the title of the card cannot be read in it',
    unlabelled: 'The server sends a part of the page but does not say which (no Content-Range)',
  },
  why: 'Slack and Meta ask for the start of a page only. A server that stumbles over this gets no card there.',
  fix: {
    text: 'Switch ranges off for pages that are made on request, or answer them as files are answered.',
    snippet: 'curl -sS -D - -o /dev/null -H "Range: bytes=0-32767" "{{pageUrl}}"',
  },
  sources: [slackRobots, metaCrawler, metaWebCrawlers, httpSemantics],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    const range = snapshot.full?.range;
    if (!facts || range?.state !== 'ok') return say.cannotTell();
    const { status, headers, facts: part } = range.facts;
    const contentRange = headers['content-range'];
    const encoding = headers['content-encoding'];
    const evidence: Exhibit[] = [
      { label: 'status', text: `HTTP status ${status}, ${part.bytes} bytes`, from: 'server' },
      ...(contentRange
        ? [{ label: 'Content-Range', text: contentRange.slice(0, 200), from: 'header' as const }]
        : []),
    ];
    if (status === 416 || status >= 500) return say.fail('refused', { status }, evidence);
    if (status !== 200 && status !== 206) return say.cannotTell();
    if (part.bytes === 0) return say.fail('empty', {}, evidence);
    // All of the page came, which is an answer, too.
    if (status === 200) return say.pass(evidence);

    const end = titleEnd(facts.head);
    if (!part.hasTitle && end !== undefined && end <= ASKED) {
      // What counts the bytes of a compressed page may cut it anywhere.
      return encoding && encoding !== 'identity'
        ? say.warn('compressed', { encoding: encoding.slice(0, 40) }, evidence)
        : say.fail('lacking', {}, evidence);
    }
    return contentRange && /^bytes\s+0-\d+\/(\d+|\*)$/i.test(contentRange.trim())
      ? say.pass(evidence)
      : say.warn('unlabelled', {}, evidence);
  },
});
