import { defineRule, type Leveled } from '../../audit/define-rule';
import { metaPluginsEnd, seventeenRules } from '../../audit/sources/observers';
import { commentServices } from '../../signals/comment-services';
import { atMarks } from '../../signals/targets';

export default defineRule({
  id: 'dead-comment-widgets',
  pillar: 'community',
  title: 'The comment system still works',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'medium',
  networks: ['facebook', 'all'],
  needs: [],
  rendering: 'needed',
  scope: 'public',
  messages: {
    ended: 'The page still holds a container of {service}, which has closed',
    reported: 'The page holds a container of {service}, which is reported to have closed',
    ending: 'The page rests on {service}, which was announced to end on 10 February 2026',
    blank: '{service} has run and drawn nothing; its end was announced for 10 February 2026',
  },
  why: 'Where replies cannot be posted, the conversation goes elsewhere or ends.',
  fix: {
    text: 'Move to comments of your own, to Webmention, or link the thread where you posted the page.',
    snippet: '<a href="https://…">Discuss this page</a>',
  },
  sources: [metaPluginsEnd, seventeenRules],
  check(snapshot, say) {
    const services = commentServices(snapshot);
    if (services.length === 0) return say.nothingToCheck();
    const problems = services.flatMap(({ name: service, state, container, isDrawn }): Leveled[] => {
      const shown = [
        {
          label: 'container',
          text: `${container.marks} (${container.width} × ${container.height} px)`.slice(0, 300),
          from: 'page' as const,
          ...atMarks(container.marks),
        },
      ];
      if (state === 'ended') return [say.problem('fail', 'ended', { service }, shown)];
      if (state === 'reported-ended')
        return isDrawn ? [] : [say.problem('warn', 'reported', { service }, shown)];
      if (state !== 'ending' || isDrawn) return [];
      // Facebook's script leaves this class on what it has worked on.
      return /\bfb_iframe_widget\b/.test(container.marks) && container.height === 0
        ? [say.problem('fail', 'blank', { service }, shown)]
        : [say.problem('warn', 'ending', { service }, shown)];
    });
    if (problems.length > 0) return say.worst(problems);
    // Services load when they scroll into view or after consent: no height says nothing yet.
    const drawn = services.filter(({ isDrawn }) => isDrawn);
    return drawn.length > 0 || snapshot.page.comments.count > 0
      ? say.pass(
          drawn.map(({ name, container }) => ({
            label: 'comments',
            text: name,
            from: 'page',
            ...atMarks(container.marks),
          })),
        )
      : say.cannotTell();
  },
});
