import { defineRule } from '../../audit/define-rule';
import { metaPluginsEnd, socialShareUrls } from '../../audit/sources/observers';
import { atTag } from '../../signals/targets';
import { type FoundWidget, widgetsFound } from '../../signals/widgets';

const exhibitOf = ({ widget, match, address }: FoundWidget) => [
  {
    label: widget.name,
    text: address ?? match?.html ?? widget.id,
    from: 'page' as const,
    ...(match ? atTag(match.html, match.count) : {}),
  },
];

export default defineRule({
  id: 'dead-widget-scripts',
  pillar: 'sharing-ease',
  title: 'No code of discontinued widgets remains',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['facebook', 'all'],
  needs: [],
  scope: 'any',
  contested:
    'Meta reserved the right to move the day on which Like and Comments end, and no report of the day itself was found.',
  messages: {
    dead: 'Code of a widget that was discontinued is still in the page: {widget}',
    deadSince: 'Code of a widget that was discontinued ({closed}) is still in the page: {widget}',
    reported:
      'Code of a widget that is said to be discontinued is in the page, and probably does nothing: {widget}',
    announced:
      'Meta announced that its Like and Comments plug-ins would end on {closed}; the page holds code for at least one of them',
    empty:
      'Meta’s Like or Comments plug-in renders nothing here: its end was announced for {closed}',
  },
  why: 'The code of a dead widget slows the page down for nothing, and whoever takes over its domain can run code in yours.',
  fix: { text: 'Delete the script and the elements it used to fill.' },
  sources: [
    {
      title: 'Notice of the end of AddThis, quoted in nopSolutions/nopCommerce issue 6678',
      url: 'https://github.com/nopSolutions/nopCommerce/issues/6678',
      basis: 'quoted',
      checked: '2026-11-22',
    },
    metaPluginsEnd,
    socialShareUrls,
  ],
  check(snapshot, say) {
    const problems = widgetsFound(snapshot).flatMap((found) => {
      const { widget, alive } = found;
      const { status, closed } = widget;
      const name = { widget: widget.name };
      const evidence = exhibitOf(found);
      if (status.value === 'announced' && closed)
        // Whether it renders nothing is only seen where it is rendered.
        return alive || snapshot.page.engine === 'served'
          ? [say.problem('warn', 'announced', { closed: closed.value }, evidence)]
          : [say.problem('fail', 'empty', { closed: closed.value }, evidence)];
      if (status.value !== 'dead') return [];
      if (status.basis === 'memory') return [say.problem('warn', 'reported', name, evidence)];
      return closed
        ? [say.problem('fail', 'deadSince', { ...name, closed: closed.value }, evidence)]
        : [say.problem('fail', 'dead', name, evidence)];
    });
    return say.worst(problems);
  },
});
