import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { fiveNewRules } from '../../audit/sources/observers';
import {
  controlOf,
  reachableShares,
  type ShareControl,
  type ShareStep,
} from '../../signals/share-controls';
import { calledOf, isTelling, placeOf } from '../../signals/share-exhibits';
import { lacksShareStyle } from '../../signals/share-layout';
import { MANUAL_STEPS, shareRoutes, shareSteps } from '../../signals/share-steps';
import { atShare } from '../../signals/targets';

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
  rendering: 'needed',
  dependsOn: ['share-control-present'],
  topic: 'share-buttons',
  scope: 'shareable',
  contested: 'The weight of one for each press and scroll is our own choice.',
  messages: {
    three:
      'The shortest way to share that was found takes {steps} steps, with {control}; by hand it would be {manual}',
    many: 'The shortest way to share that was found takes {steps} steps, with {control}, no fewer than the {manual} it takes by hand',
  },
  why: 'Social media optimization means taking away steps between the wish to share and the share.',
  fix: {
    text: 'Move one control into the first screen or make it sticky, and let it share at once instead of opening a choice.',
    snippet:
      '<div class="share" style="position: sticky; bottom: 0">\n  <button type="button" data-share>Share</button>\n  <button type="button" data-copy>Copy link</button>\n</div>',
  },
  sources: [
    fiveNewRules,
    { title: 'How steps are counted', basis: 'own-choice', checked: '2026-11-22' },
  ],
  check(snapshot, say) {
    const { best } = shareSteps(snapshot);
    if (best === null) return say.cannotTell();
    const routes = shareRoutes(snapshot);
    const evidence = routes.slice(0, 6).map(
      (share): Exhibit => ({
        label: share.name || placeOf(share),
        text: `${share.steps}: ${share.route.map((step) => WORDS[step]).join(', ')}`,
        from: 'page',
        ...atShare(snapshot, share),
      }),
    );
    if (best <= 2) return say.pass(evidence);
    const shortest = routes.filter(({ steps }) => steps === best);
    if (lacksShareStyle(snapshot)) return say.cannotTell();
    // Nothing shows that the visible “Share” opens what is merely hidden, but pressing it is a way of its own.
    const isAssumed = (share: ShareControl) =>
      share.state === 'folded' && controlOf(snapshot, share)?.folded === false;
    const sure = shortest.filter((share) => !isAssumed(share));
    const opener = reachableShares(snapshot).find(
      ({ state, steps, route }) => state === 'seen' && steps === best && route.includes('choose'),
    );
    const told = sure.find(({ name }) => isTelling(name)) ?? sure[0] ?? opener;
    if (!told) return say.cannotTell();
    const data = { steps: best, control: calledOf(told), manual: MANUAL_STEPS };
    return best < MANUAL_STEPS
      ? say.warn('three', data, evidence)
      : say.fail('many', data, evidence);
  },
});
