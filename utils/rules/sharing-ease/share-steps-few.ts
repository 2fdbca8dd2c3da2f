import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import type { ShareStep } from '../../signals/share-controls';
import { MANUAL_STEPS, shareRoutes, shareSteps } from '../../signals/share-steps';

const WORDS: Record<ShareStep, string> = {
  scroll: 'scroll to it',
  open: 'open what holds it',
  press: 'press it',
  choose: 'choose where to go',
};

export default defineRule({
  id: 'share-steps-few',
  pillar: 'sharing-ease',
  title: 'Sharing takes at most two steps',
  kind: 'achievement',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  dependsOn: ['share-control-present'],
  scope: 'shareable',
  contested: 'The weight of one for each press and scroll is our own choice.',
  messages: {
    three:
      'The shortest way to share takes {steps} steps with “{name}”; by hand it would be {manual}',
    many: 'The shortest way to share takes {steps} steps with “{name}”, no fewer than the {manual} it takes by hand',
  },
  why: 'Social media optimization means taking away steps between the wish to share and the share.',
  fix: {
    text: 'Move one control into the first screen or make it sticky, and let it share at once instead of opening a choice.',
    snippet:
      '<div class="share" style="position: sticky; bottom: 0">\n  <button type="button" data-share>Share</button>\n  <button type="button" data-copy>Copy link</button>\n</div>',
  },
  sources: [
    {
      title: 'Rohit Bhargava: the 5 new rules of social media optimization',
      url: 'https://rohitbhargava.com/the-5-new-rules-of-social-media-optimization-smo/',
      basis: 'read',
      checked: '2026-11-22',
    },
    { title: 'How steps are counted', basis: 'own-choice', checked: '2026-11-22' },
  ],
  check(snapshot, say) {
    const { best } = shareSteps(snapshot);
    if (best === null) return say.cannotTell();
    const routes = shareRoutes(snapshot);
    const evidence = routes.slice(0, 6).map(
      ({ name, network, kind, steps, route }): Exhibit => ({
        label: name || network || kind,
        text: `${steps}: ${route.map((step) => WORDS[step]).join(', ')}`,
        from: 'page',
      }),
    );
    if (best <= 2) return say.pass(evidence);
    const [first] = routes;
    const data = {
      steps: best,
      name: first?.name || first?.network || 'Share',
      manual: MANUAL_STEPS,
    };
    return best < MANUAL_STEPS
      ? say.warn('three', data, evidence)
      : say.fail('many', data, evidence);
  },
});
