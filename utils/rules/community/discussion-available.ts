import { defineRule } from '../../audit/define-rule';
import { fiveNewRules, seventeenRules } from '../../audit/sources/observers';
import { short } from '../../signals/card-values';
import { commentServices } from '../../signals/comment-services';
import { areLinesCut } from '../../signals/cut-lines';
import {
  awaitsComments,
  closedLine,
  commentMention,
  mayDiscuss,
  replies,
} from '../../signals/discussion';
import { webmentionEndpoint } from '../../signals/linkbacks';
import { pageType } from '../../signals/page-type';
import { atText } from '../../signals/targets';

/** Characters of text below which a page is taken to be a shell that scripts have yet to fill. Own choice. */
const DRAWN = 400;

export default defineRule({
  id: 'discussion-available',
  pillar: 'community',
  title: 'There is somewhere to respond',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['all'],
  needs: [],
  rendering: 'to-fail',
  topic: 'comments',
  scope: ['article', 'video', 'recipe', 'discussion'],
  contested:
    'To close comments is a reasonable choice of moderation; a linked thread does as well.',
  messages: {
    missing:
      'No form for comments, no comment service and no link to a discussion of this page was found',
    closed: 'The page says “{line}”, and no form or comment service was found',
    shownOnly: 'Comments are shown, but nothing to answer with was found',
  },
  why: 'Social media optimization is joining a conversation; whoever cannot answer here does so where you do not see it.',
  fix: {
    text: 'Open comments, or link the thread on a network where you posted the page.',
    snippet: '<a href="https://…">Discuss this page</a>',
  },
  sources: [seventeenRules, fiveNewRules],
  check(snapshot, say) {
    const { comments } = snapshot.page;
    const found = replies(snapshot);
    const sure = found.find(({ by }) => by !== 'words');
    const line = closedLine(snapshot);
    if (sure) return say.pass([sure.evidence]);
    if (line !== undefined)
      return say.warn('closed', { line: short(line) }, [
        { label: 'text', text: line, from: 'page', ...atText(snapshot, line) },
      ]);
    const [word] = found;
    if (word) return say.pass([word.evidence]);
    // Whoever has a site of their own can answer with a mention.
    if (webmentionEndpoint(snapshot) !== undefined) return say.cannotTell();
    if (comments.count > 0 && mayDiscuss(snapshot)) return say.cannotTell();
    if (comments.count > 0) return say.warn('shownOnly');
    // A thread is the place itself, and a page without text has not been drawn.
    const isThread = pageType(snapshot).type === 'discussion';
    if (isThread || snapshot.page.text.characters < DRAWN) return say.cannotTell();
    // What was cut is the end, where comments stand.
    if (
      commentMention(snapshot) !== undefined ||
      awaitsComments(snapshot) ||
      areLinesCut(snapshot) ||
      mayDiscuss(snapshot)
    )
      return say.cannotTell();
    // A service that has closed is there all the same; see `dead-comment-widgets`.
    if (commentServices(snapshot).length > 0) return say.reportedElsewhere();
    return say.fail('missing');
  },
});
