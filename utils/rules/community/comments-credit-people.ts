import { defineRule } from '../../audit/define-rule';
import { seventeenRules } from '../../audit/sources/observers';

/** Comments from which on shares mean something, and the shares that pass and warn. Own choice. */
const ENOUGH = 3;
const MOST = 0.9;
const HALF = 0.5;

export default defineRule({
  id: 'comments-credit-people',
  pillar: 'community',
  title: 'Commenters are credited and comments can be linked',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['google', 'indieweb'],
  needs: [],
  topic: 'comments',
  scope: 'public',
  contested: 'Some moderators leave out links to commenters, since links attract spam.',
  messages: {
    noLinks: 'A link to the comment itself was found in {linked} of the {all} comments counted',
    someLinks:
      'A link to the comment itself was found in {linked} of the {all} comments counted, in the others not',
    names:
      'In {named} of the {all} comments counted the author’s name is marked, in the others not',
    times: 'In {timed} of the {all} comments counted the time is marked, in the others not',
  },
  why: 'Name, time and a link are the least reward for a good comment, and let others quote it.',
  fix: {
    text: 'Give each comment an id, and let its time link there.',
    snippet:
      '<li id="comment-1" class="comment"><cite>Name</cite> <a href="#comment-1"><time datetime="2026-11-22T09:00:00Z">22 November 2026</time></a></li>',
  },
  sources: [
    seventeenRules,
    {
      title: 'Google: discussion forum structured data',
      url: 'https://developers.google.com/search/docs/appearance/structured-data/discussion-forum',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const { comments, cut } = snapshot.page;
    const { count: all, withAuthor: named, withTime: timed, withPermalink: linked } = comments;
    if (all < ENOUGH) return say.nothingToCheck();
    // What was cut may be the very links; shares of the rest would be guesses.
    if (cut.includes('nodes')) return say.cannotTell();
    // Where none is known to be linked, the form of the links is unknown and not their absence.
    if (linked === 0) return say.cannotTell();
    const shown = [
      {
        label: 'comments',
        text: `${all} comments: name marked in ${named}, time in ${timed}, link in ${linked}`,
        from: 'page' as const,
      },
    ];
    if (linked / all < HALF) return say.fail('noLinks', { linked, all }, shown);
    return say.worst(
      [
        ...(linked / all < MOST ? [say.problem('warn', 'someLinks', { linked, all }, shown)] : []),
        // Where none is known by its mark, the marks are unknown and not the names.
        ...(named > 0 && named / all < MOST
          ? [say.problem('warn', 'names', { named, all }, shown)]
          : []),
        ...(timed > 0 && timed / all < MOST
          ? [say.problem('warn', 'times', { timed, all }, shown)]
          : []),
      ],
      shown,
    );
  },
});
