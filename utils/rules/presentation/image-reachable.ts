import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import type { ImageProbe } from '../../page/snapshot';
import { servedPage, short, standing } from '../../signals/card-values';
import { imageProbe } from '../../signals/image-fit';
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
  scope: 'public',
  messages: {
    status: 'The preview image is not there: its server answers with status {status}',
    refused:
      'The server of the preview image answered with status {status}, which may be for us alone',
    notImage: 'What comes from the address of the preview image is no image, but {type}',
    undrawn: 'The browser could not draw the preview image; why, it does not tell',
    mislabelled: 'The preview image is sent as {type}, but it is {format}',
    slow: 'The preview image took {seconds} seconds to load',
  },
  why: 'An image that does not load leaves a hole in every card, and it is the first thing that people see of a link.',
  fix: {
    text: 'Put the image where anybody can load it without signing in, and send it with the type it has.',
    snippet:
      'curl -sS -o /dev/null -w "%{http_code} %{content_type} %{size_download}\\n" "{{image}}"   # expect 200 image/jpeg',
  },
  sources: [
    {
      title: 'Meta: images in link shares',
      url: 'https://developers.facebook.com/docs/sharing/webmasters/images/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Slack: robots',
      url: 'https://api.slack.com/robots',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Signal for Android: LinkPreviewRepository.java',
      url: 'https://github.com/signalapp/Signal-Android',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
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
                ...(format ? [`bytes of ${format}`] : []),
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
      if (status === 429 || status >= 500) return say.warn('refused', { status }, evidence);
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
