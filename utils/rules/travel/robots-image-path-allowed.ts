import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { robotsExclusion } from '../../audit/sources/standards';
import { xCardsGettingStarted } from '../../audit/sources/x';
import facebook from '../../networks/facebook';
import linkedin from '../../networks/linkedin';
import type { Network } from '../../networks/network';
import pinterest from '../../networks/pinterest';
import x from '../../networks/x';
import type { Snapshot } from '../../page/snapshot';
import { cards } from '../../signals/card';
import { listed } from '../../signals/card-values';
import { imageVerdict } from '../../signals/image-robots';
import { declaredImages } from '../../signals/image-urls';
import { robotsExhibits } from '../../signals/robots';
import { webUrl } from '../../signals/urls';

/** Crawler of Google's picture search (developers.google.com/search/docs/crawling-indexing/overview-google-crawlers, from memory). */
const GOOGLE = { name: 'Google', tokens: ['Googlebot-Image', 'Googlebot'] } as const;

const crawlerOf = ({ name, preview }: Network) => ({
  name,
  tokens: preview?.robots.value.tokens ?? [],
});

/** Address of the picture on a network's card, or else of the first one that the page declares. */
const imageFor = (snapshot: Snapshot, network: Network | undefined): string | undefined =>
  webUrl(cards(snapshot).find((card) => card.network === network?.id)?.image?.value)?.href ??
  declaredImages(snapshot)[0]?.url;

export default defineRule({
  id: 'robots-image-path-allowed',
  pillar: 'travel',
  title: 'robots.txt does not shut out the preview picture',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['x', 'facebook', 'linkedin', 'pinterest', 'google'],
  needs: ['server'],
  mode: 'full',
  dependsOn: ['og-image-present'],
  topic: 'robots-txt',
  scope: 'public',
  contested:
    'Only X documents that a picture which robots.txt shuts out is left off the card. For the other networks it is an inference.',
  messages: {
    x: 'Line {line} of robots.txt on {host} keeps X away from the preview picture, so the card there shows none',
    others:
      'Line {line} of robots.txt on {host} keeps the crawlers of {networks} away from the preview picture, which may then be missing there',
  },
  why: 'The picture is fetched on its own, often from another host, whose robots.txt may shut out everything.',
  fix: {
    text: 'Allow the folder of the pictures in the robots.txt of the host that serves them.',
    snippet: `${[x, facebook, linkedin]
      .map((network) => `User-agent: ${crawlerOf(network).tokens[0]}`)
      .join('\n')}\nAllow: /`,
  },
  sources: [xCardsGettingStarted, robotsExclusion],
  check(snapshot, say) {
    const asked = [
      ...[x, facebook, linkedin, pinterest].map((network) => ({
        ...crawlerOf(network),
        image: imageFor(snapshot, network),
      })),
      { ...GOOGLE, image: imageFor(snapshot, undefined) },
    ].flatMap(({ name, tokens, image }) =>
      image ? [{ name, image, verdict: imageVerdict(snapshot, tokens, image) }] : [],
    );
    if (asked.length === 0) return say.nothingToCheck();
    const blocked = asked.filter(({ verdict }) => verdict.allowed === false);
    const shown = ({ verdict, image }: (typeof asked)[number]): Exhibit[] => [
      ...robotsExhibits(verdict),
      { label: 'picture', text: image.slice(0, 500), from: 'server' },
    ];
    const onX = blocked.find(({ name }) => name === x.name);
    const first = onX ?? blocked[0];
    if (!first) {
      return asked.some(({ verdict }) => verdict.allowed === undefined)
        ? say.cannotTell()
        : say.pass(asked.slice(0, 1).flatMap(shown));
    }
    const place = {
      line: first.verdict.line ?? 0,
      host: (webUrl(first.image)?.host ?? '').slice(0, 100),
    };
    if (onX) return say.fail('x', place, shown(first), [x.id]);
    const networks = listed(blocked.map(({ name }) => name));
    return say.warn('others', { ...place, networks }, shown(first));
  },
});
