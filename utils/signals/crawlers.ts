import type { Network } from '../networks/network';
import type { Crawler } from '../server/crawler';

/** What a server's own name stands for in a user agent, where every server of a network has one. */
const OWN_SERVER = /\bINSTANCE\b/g;

/** What every browser calls itself, too. */
const BROWSERS = /^(?:Mozilla|AppleWebKit|Version|Safari)$/;

const known = new WeakMap<readonly Network[], readonly Crawler[]>();

/**
 * One crawler of every live network whose user agent is known, in the networks' order; those that share one are
 * asked for once. Where a network's file writes a version as `x`, so does the header: servers look at the name.
 */
export function crawlersWithAgents(networks: readonly Network[]): Crawler[] {
  const list = known.get(networks) ?? listed(networks);
  known.set(networks, list);
  return [...list];
}

function listed(networks: readonly Network[]): Crawler[] {
  const asked = new Set<string>();
  return networks.flatMap(({ id, status, preview }) => {
    const userAgent = preview?.userAgents.value[0];
    if (status.value !== 'alive' || !preview || !userAgent || asked.has(userAgent)) return [];
    asked.add(userAgent);
    const known = preview.robots.value.tokens.find((token) =>
      userAgent.toLowerCase().includes(token.toLowerCase()),
    );
    const product = [...userAgent.matchAll(/([\w-]+)\/[\w.]+/g)]
      .map(([, name = '']) => name)
      .find((name) => !BROWSERS.test(name));
    return [
      {
        network: id,
        crawler: known ?? product ?? id,
        userAgent: userAgent.replace(OWN_SERVER, `${id}.example`),
      },
    ];
  });
}
