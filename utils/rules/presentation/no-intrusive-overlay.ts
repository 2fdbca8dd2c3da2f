import { defineRule } from '../../audit/define-rule';
import type { Snapshot } from '../../page/snapshot';
import { short } from '../../signals/card-values';
import { letters } from '../../signals/plain-text';
import { atTag } from '../../signals/targets';

/** Shares of the window that may be covered, and from which the content is out of sight. Own choice. */
const FINE = 0.15;
const MOST = 0.3;
/** The same for consent, which laws ask for. */
const CONSENT_FINE = 0.4;

/** A bar of navigation that stays is no overlay up to this share. Own choice. */
const BAR = 0.25;

type Overlay = Snapshot['page']['overlays'][number];

/** Whether what lies on top is the content itself, as in readers that open posts in a layer. */
function isContent(snapshot: Snapshot, { text }: Overlay): boolean {
  const own = letters(text);
  return snapshot.page.headings.some(({ level, text: heading }) => {
    const title = letters(heading);
    return level === 1 && title.length >= 8 && own.includes(title);
  });
}

/** Screens that go away once the page has loaded. */
const isLoading = ({ html, text }: Overlay): boolean =>
  text.trim().length < 20 && /load|spinner|splash|progress/i.test(html);

const isBar = ({ html, share }: Overlay): boolean =>
  share <= BAR && /^<(?:header|nav)\b/i.test(html);

export default defineRule({
  id: 'no-intrusive-overlay',
  pillar: 'presentation',
  title: 'People who follow a shared link see the content first',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'medium',
  networks: ['all'],
  needs: [],
  rendering: 'needed',
  scope: 'public',
  contested:
    'Laws ask for consent, so such a notice may cover more; how much of the window is too much is our own choice.',
  messages: {
    covered: 'Something lies over {percent} % of the window: “{text}”',
    locked: 'The page cannot be scrolled while something lies over it: “{text}”',
    consent:
      'The notice that asks for consent stands in a layer that spans {percent} % of the window',
    consentLocked:
      'The page cannot be scrolled until the reader has answered the notice that asks for consent',
  },
  why: 'A wall in front of the page is where many who followed a shared link turn back, and Google ranks such pages lower.',
  fix: {
    text: 'Show offers late and small, and leave the page readable behind a notice.',
    snippet:
      '.offer { display: none }  /* show it after reading, over at most 15 % of the window */',
  },
  sources: [
    {
      title: 'Google: avoid intrusive interstitials',
      url: 'https://developers.google.com/search/docs/appearance/avoid-intrusive-interstitials',
      basis: 'memory',
      checked: '2026-11-22',
    },
    {
      title: 'Our own view of how much may be covered',
      basis: 'own-choice',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const { page } = snapshot;
    const all = page.overlays.filter(
      (each) => !isContent(snapshot, each) && !isLoading(each) && !isBar(each),
    );
    const other = all.filter(({ consent }) => !consent);
    const notices = all.filter(({ consent }) => consent);
    const sum = (some: Overlay[]) =>
      Math.min(
        1,
        some.reduce((total, { share }) => total + share, 0),
      );
    const percent = (share: number) => Math.round(share * 100);
    const shown = (some: Overlay[]) =>
      some.slice(0, 3).map(({ html, share }) => ({
        label: `Covers ${percent(share)} %`,
        text: html,
        from: 'page' as const,
        ...atTag(html),
      }));
    const [largest] = other.toSorted((a, b) => b.share - a.share);
    const share = sum(other);
    const problems = [];
    if (largest && share > FINE) {
      const text = short(largest.text || largest.html);
      problems.push(
        page.scrollLocked
          ? say.problem('fail', 'locked', { text }, shown(other))
          : say.problem(
              share > MOST ? 'fail' : 'warn',
              'covered',
              { percent: percent(share), text },
              shown(other),
            ),
      );
    }
    const asked = sum(notices);
    if (asked > CONSENT_FINE) {
      problems.push(say.problem('warn', 'consent', { percent: percent(asked) }, shown(notices)));
    } else if (notices.length > 0 && page.scrollLocked && problems.length === 0) {
      problems.push(say.problem('warn', 'consentLocked', {}, shown(notices)));
    }
    return say.worst(problems, shown(all));
  },
});
