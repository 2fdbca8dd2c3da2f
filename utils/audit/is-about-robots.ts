import type { Finding } from './finding';

/** Whether a finding is about what robots.txt says to the crawler of a network. */
export const isAboutRobots = ({ rule, networks }: Finding, network: string): boolean =>
  rule.startsWith('robots-allows-') && networks.includes(network);
