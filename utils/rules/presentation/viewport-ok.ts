import { defineRule } from '../../audit/define-rule';
import { lighthouseConfig } from '../../audit/sources/google';
import { listed, short } from '../../signals/card-values';
import { contentOf, exhibit, metaAll } from '../../signals/meta';
import { parseViewport } from '../../signals/viewport';

/** Factors of `maximum-scale`: below the first, zooming is as good as off; below the second, cramped. */
const NO_ZOOM = 2;
const FULL_ZOOM = 5;

/** What a viewport tag brings about: the width of the device goes with a scale of 1, and `1.0` is 1. */
function effectOf(content: string): string {
  const settings = parseViewport(content);
  const { width = 'device-width', 'user-scalable': scalable = 'yes' } = settings;
  const numbers = ['initial-scale', 'minimum-scale', 'maximum-scale'].map(
    (name) => Number.parseFloat(settings[name] ?? '') || '',
  );
  if (width === 'device-width') numbers[0] ||= 1;
  return [width, /^(?:no|0)$/.test(scalable), ...numbers].join();
}

export default defineRule({
  id: 'viewport-ok',
  pillar: 'presentation',
  title: 'The page adapts to phones and can be zoomed',
  kind: 'achievement',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  topic: 'viewport',
  scope: 'any',
  messages: {
    missing: 'There is no viewport tag, so phones draw this page as a shrunken desktop page',
    fixedWidth: 'The viewport is fixed at {width} pixels, whatever the phone',
    noWidth: 'The viewport tag “{content}” does not set the width of the device',
    zoomOff: 'The viewport tag asks browsers to forbid zooming: {directive}',
    zoomLimited: 'The viewport tag stops zooming at {scale} times',
    several: 'There are {count} viewport tags with different values; the last one counts',
  },
  why: 'Most shared links are opened on a phone, inside the app they were shared in.',
  fix: {
    text: 'Use the standard tag, once.',
    snippet: '<meta name="viewport" content="width=device-width, initial-scale=1">',
  },
  sources: [
    {
      title: 'webhint: meta-viewport',
      url: 'https://webhint.io/docs/user-guide/hints/hint-meta-viewport/',
      basis: 'read',
      checked: '2026-11-22',
    },
    lighthouseConfig,
  ],
  check(snapshot, say) {
    const { page } = snapshot;
    if (!/html/i.test(page.contentType)) return say.nothingToCheck();
    const tags = metaAll(page.head, 'viewport').filter((tag) => tag.name !== undefined);
    const tag = tags.filter((each) => contentOf(each) !== '').at(-1);
    // A list that was cut may have lost the tag.
    if (!tag) return page.cut.includes('metas') ? say.cannotTell() : say.fail('missing');

    const content = contentOf(tag);
    const settings = parseViewport(content);
    const marked = (mark?: string) => [exhibit('viewport', tag, 'page', mark)];
    const problems = [];
    const width = settings['width'];
    if (width !== undefined && /^\d/.test(width)) {
      problems.push(
        say.problem('fail', 'fixedWidth', { width: Number.parseFloat(width) }, marked(width)),
      );
    } else if (width !== 'device-width' && settings['initial-scale'] === undefined) {
      // A scale alone implies the width of the device.
      problems.push(say.problem('fail', 'noWidth', { content: short(content) }, marked()));
    }
    const scalable = settings['user-scalable'];
    const most = Number.parseFloat(settings['maximum-scale'] ?? '');
    const limit = `maximum-scale=${settings['maximum-scale']}`.slice(0, 100);
    if (scalable === 'no' || scalable === '0') {
      const directive = listed([
        `user-scalable=${scalable}`,
        ...(most >= 0 && most < NO_ZOOM ? [limit] : []),
      ]);
      problems.push(say.problem('fail', 'zoomOff', { directive }, marked(scalable)));
    } else if (most >= 0 && most < NO_ZOOM) {
      problems.push(say.problem('fail', 'zoomOff', { directive: limit }, marked('maximum-scale')));
    } else if (most < FULL_ZOOM && most >= NO_ZOOM) {
      problems.push(say.problem('warn', 'zoomLimited', { scale: most }, marked('maximum-scale')));
    }
    const effects = tags.length > 1 ? tags.map((each) => effectOf(contentOf(each))) : [];
    if (new Set(effects).size > 1) {
      problems.push(
        say.problem(
          'warn',
          'several',
          { count: tags.length },
          tags.slice(0, 4).map((each) => exhibit('viewport', each, 'page')),
        ),
      );
    }
    return say.worst(problems, marked());
  },
});
