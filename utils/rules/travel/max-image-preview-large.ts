import { defineRule } from '../../audit/define-rule';
import { googleDiscover, googleRobotsMeta } from '../../audit/sources/google';
import { servedPage, short } from '../../signals/card-values';
import { exhibit, linksOf } from '../../signals/meta';
import { robotsDirectives } from '../../signals/robots-directives';

/** Values of the directive, the strictest first (Google, robots meta tag, checked 2026-11-22). */
const VALUES = ['none', 'standard', 'large'] as const;

export default defineRule({
  id: 'max-image-preview-large',
  pillar: 'travel',
  title: 'Google may show a large picture',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['google', 'discover'],
  needs: ['server'],
  dependsOn: ['indexable-page'],
  scope: ['article', 'video', 'recipe', 'product'],
  contested:
    'Some publishers let search engines show small pictures only, so that more people come to see the large one.',
  messages: {
    absent:
      'Neither a robots tag nor a header allows Google a large picture, so Google may show a picture of standard size at most',
    standard: '“max-image-preview:standard” keeps Google’s picture at standard size',
    none: '“{directive}” forbids Google to show a picture of this page',
    invalid:
      '“max-image-preview:{value}” is none of the three values (none, standard, large), so it allows nothing',
  },
  why: 'In Google’s Discover, large pictures bring more visits, and they need this permission or an AMP page.',
  fix: {
    text: 'Add the permission to the robots tag that the page has, or add the tag.',
    snippet: '<meta name="robots" content="max-image-preview:large">',
  },
  sources: [googleRobotsMeta, googleDiscover],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    // Google runs scripts, so a tag that one adds counts as well.
    const forGoogle = robotsDirectives(snapshot).filter(
      ({ agent }) => agent === 'robots' || agent === 'googlebot',
    );
    const stated = forGoogle.filter(({ name }) => name === 'max-image-preview');
    const found = VALUES.flatMap((value) => stated.find((each) => each.value === value) ?? []);
    const hidden = forGoogle.find(({ name }) => name === 'noimageindex');
    const [strictest] = found;
    const none = strictest?.value === 'none' ? strictest : hidden;
    if (none) {
      const directive = none === hidden ? 'noimageindex' : 'max-image-preview:none';
      return say.fail('none', { directive }, [none.evidence]);
    }
    // The version in AMP is what Discover shows then.
    const [amp] = linksOf(facts.head, 'amphtml');
    if (strictest?.value === 'large') return say.pass([strictest.evidence]);
    if (amp) return say.pass([exhibit('amphtml', amp)]);
    if (strictest) return say.warn('standard', {}, [strictest.evidence]);
    const [other] = stated;
    return other
      ? say.warn('invalid', { value: short(other.value ?? '') }, [other.evidence])
      : say.warn(
          'absent',
          {},
          forGoogle.slice(0, 1).map(({ evidence }) => evidence),
        );
  },
});
