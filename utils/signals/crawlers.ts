import type { Network } from '../networks/network';
import type { Crawler } from '../server/crawler';

/** What a server's own name stands for in a user agent, where every server of a network has one. */
const OWN_SERVER = /\bINSTANCE\b/g;

/**
 * One crawler of every live network whose user agent is known, in the networks' order. Where a network's file
 * writes a version as `x`, so does the header: servers look at the name.
 */
export function crawlersWithAgents(networks: readonly Network[]): Crawler[] {
  return networks.flatMap(({ id, status, preview }) => {
    const userAgent = preview?.userAgents.value[0];
    if (status.value !== 'alive' || !preview || !userAgent) return [];
    const known = preview.robots.value.tokens.find((token) =>
      userAgent.toLowerCase().includes(token.toLowerCase()),
    );
    const product = /(?:compatible;\s*)?([\w-]+)\/[\w.]+/.exec(
      userAgent.replace(/^Mozilla\/5\.0\s*\(?/, ''),
    )?.[1];
    return [
      {
        network: id,
        crawler: known ?? product ?? id,
        userAgent: userAgent.replace(OWN_SERVER, 'mastodon.example'),
      },
    ];
  });
}
