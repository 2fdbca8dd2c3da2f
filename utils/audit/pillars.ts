import type { Pillar } from './finding';

/**
 * Pillars with their weight in the overall score. The first five are Rohit Bhargava's rules of 2006
 * (https://rohitbhargava.com/5-rules-of-social-media-optimization-smo/), the others stand for the rules
 * that he and others added later. The weights are our own choice, argued in `docs/scoring.md`.
 */
export const PILLARS: readonly { id: Pillar; name: string; weight: number }[] = [
  { id: 'linkability', name: 'Linkability', weight: 18 },
  { id: 'bookmarking', name: 'Tagging and bookmarking', weight: 9 },
  { id: 'reward-links', name: 'Reward inbound links', weight: 6 },
  { id: 'travel', name: 'Help content travel', weight: 25 },
  { id: 'mashup', name: 'Encourage the mashup', weight: 6 },
  { id: 'community', name: 'Community', weight: 9 },
  { id: 'sharing-ease', name: 'Ease of sharing', weight: 15 },
  { id: 'presentation', name: 'Presentation', weight: 12 },
];
