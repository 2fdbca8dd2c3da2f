import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { signalPreviewRepository, slackRobots } from '../../audit/sources/messengers';
import { metaImages } from '../../audit/sources/meta';
import type { ImageProbe } from '../../page/snapshot';
import { servedPage, short, standing } from '../../signals/card-values';
import { imageProbe, isRefusal } from '../../signals/image-fit';
import { declaredImages } from '../../signals/image-urls';
import { exhibit } from '../../signals/meta';

/** Milliseconds after which a reader of previews gives up. Own choice; none publishes its patience. */
const PATIENCE = 5_000;

/** Media types that are sent for a format besides `image/` and its name. */
const ALIASES: Readonly<Record<string, string>> = {
  jpg: 'jpeg',
  pjpeg: 'jpeg',
  'x-png': 'png',
  'svg+xml': 'svg',
  'x-icon': 'ico',
  'vnd.microsoft.icon': 'ico',
  'x-ms-bmp': 'bmp',
  heif: 'heic',
};

/** Whether the header names another format than the bytes are. */
function isMislabelled({ format, headers }: ImageProbe): boolean {
  const type = headers?.['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (!type || format === undefined || format === 'unknown') return false;
  const named = /^image\/(.+)$/.exec(type)?.[1];
  return named === undefined || (ALIASES[named] ?? named) !== format;
}

export default defineRule({
  id: 'image-reachable',
  pillar: 'presentation',
  title: 'The preview image loads for strangers',
  kind: 'achievement',
  severity: 'critical',
  weight: 9,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  dependsOn: ['og-image-present'],
  topic: 'social-image',
  scope: 'public',
  messages: {
    status: 'The preview image does not load: its server answers with status {status}',
    refused:
      'The server of the preview image answered with status {status}, which may be for us alone',
    notImage: 'What comes from the address of the preview image is no image, but {type}',
    undrawn: 'The browser could not draw the preview image, and gives no reason',
    mislabelled: 'The preview image is sent as {type}, but it is {format}',
    slow: 'The preview image took {seconds} seconds to load',
  },
  why: 'An image that does not load leaves a hole in every card, and it is the first thing that people see of a link.',
  fix: {
    text: 'Put the image where anybody can load it without signing in, and send it with the type it has.',
    snippet:
      'curl -sS -o /dev/null -w "%{http_code} %{content_type} %{size_download}\\n" "{{image}}"   # expect 200 and image/jpeg, image/png or the like',
  },
  sources: [metaImages, slackRobots, signalPreviewRepository],
  check(snapshot, say) {
    if (!servedPage(snapshot)) return say.cannotTell();
    const [image] = declaredImages(snapshot);
    if (!image) {
      return standing(snapshot, 'og:image').state === 'page-only'
        ? say.reportedElsewhere()
        : say.nothingToCheck();
    }
    const probe = imageProbe(snapshot);
    if (!probe || probe.state === 'pending' || probe.state === 'missing') return say.cannotTell();
    const { status, format, headers, elapsed, bytes } = probe;
    const type = short(headers?.['content-type'] ?? 'nothing that says what it is');
    const answer: Exhibit[] =
      status === undefined
        ? []
        : [
            {
              label: 'Answer',
              text: [
                `status ${status}`,
                `content-type: ${type}`,
                ...(format && format !== 'unknown' ? [`bytes of ${format}`] : []),
                ...(bytes === undefined ? [] : [`${bytes} bytes`]),
                ...(elapsed === undefined ? [] : [`${elapsed} ms`]),
              ].join(', '),
              from: 'header',
            },
          ];
    const evidence = [exhibit(image.key, image.tag), ...answer];
    if (probe.state === 'broken') {
      // An element is refused for reasons that do not concern networks, too, such as a policy against other sites.
      if (probe.by === 'element' || status === undefined) return say.warn('undrawn', {}, evidence);
      if (isRefusal(status)) return say.warn('refused', { status }, evidence);
      return status < 200 || status >= 300
        ? say.fail('status', { status }, evidence)
        : say.fail('notImage', { type }, evidence);
    }
    const problems = [];
    if (isMislabelled(probe)) {
      problems.push(
        say.problem('warn', 'mislabelled', { type, format: format ?? 'unknown' }, evidence),
      );
    }
    if (elapsed !== undefined && elapsed > PATIENCE) {
      problems.push(
        say.problem('warn', 'slow', { seconds: Math.round(elapsed / 1_000) }, evidence),
      );
    }
    return say.worst(problems, evidence);
  },
});
