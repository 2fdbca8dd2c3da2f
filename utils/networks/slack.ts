import { defineNetwork } from './network';

const VENDOR = {
  source: 'https://api.slack.com/robots',
  checked: '2026-11-22',
  basis: 'vendor',
} as const;
const ORDER = {
  source: 'https://api.slack.com/docs/unfurling',
  checked: '2026-11-22',
  basis: 'reported',
  note: 'Slack names oEmbed, the X card and Open Graph, but no order. Third parties also say that the tag which stands first in the page wins.',
} as const;
const GUIDE = {
  source: 'https://opengraphplus.com/consumers/slack/tags',
  checked: '2026-11-25',
  basis: 'reported',
} as const;
const SEEN = {
  source: 'General knowledge of the card',
  checked: '2026-11-22',
  basis: 'memory',
} as const;

export default defineNetwork({
  id: 'slack',
  name: 'Slack',
  tile: 'Sl',
  status: {
    value: 'alive',
    source: 'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  htmlBytes: {
    value: 32_768,
    source:
      'saket/unfurl (Range header copied from Slack); https://opengraphplus.com/consumers/slack/crawling',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Slack itself says only that it reads as little as it can.',
  },
  preview: {
    title: { value: ['og:title', 'twitter:title', 'title'], ...ORDER },
    description: { value: ['og:description', 'twitter:description', 'description'], ...ORDER },
    image: { value: ['og:image', 'twitter:image'], ...ORDER },
    readsOEmbed: { value: true, ...GUIDE },
    domain: { value: 'og:site_name', ...GUIDE },
    runsScripts: {
      value: 'no',
      source: 'https://peek.dt.tools/slack-link-preview-not-updating/',
      checked: '2026-11-25',
      basis: 'reported',
    },
    robots: {
      value: {
        obeys: 'no',
        tokens: ['Slackbot-LinkExpanding', 'Slackbot'],
        others: ['Slack-ImgProxy'],
      },
      ...VENDOR,
      note: 'Says plainly that it does not honour robots.txt at present.',
    },
    userAgents: {
      value: ['Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)'],
      source: 'monperrus/crawler-user-agents:crawler-user-agents.json@7c7f9f25',
      checked: '2026-11-22',
      basis: 'reported',
    },
    imageBest: {
      value: { width: 1200, height: 630 },
      source: 'General knowledge: the size that serves the other networks',
      checked: '2026-11-22',
      basis: 'memory',
    },
    layout: {
      value: 'unless-summary',
      ...GUIDE,
      note: 'summary makes it small; what a page without twitter:card gets is from memory.',
    },
    showsDescription: { value: true, ...GUIDE },
    look: {
      value: {
        lines: ['domain', 'title', 'description'],
        picture: 'below',
        smallRatio: 1,
        smallSide: 'end',
        bar: 'plain',
      },
      ...SEEN,
      note: 'twitter:label1 and twitter:data1, and the second pair, stand below as two fields.',
    },
  },
  recognise: {
    value: {
      share: [/^https?:\/\/slack\.com\/share\b/i, /^slack:\/\/app\/?\?[^#]*text=/i],
      profile: [
        /^https?:\/\/(?!(?:www|api|docs|app|join|hooks|files|status|my|get|edgeapi|brand)\.)[\w-]+\.slack\.com(?:[/?#]|$)/i,
        /^https?:\/\/join\.slack\.com\/t\/[\w-]+/i,
      ],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; heiseonline/shariff:src/js/services/*.js@193cd834',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
  refresh: {
    value:
      'Slack keeps a card for about 30 minutes. A new query string (?v=2) makes a new one; there is no tool to clear it.',
    source: 'https://api.slack.com/robots; https://opengraphplus.com/consumers/slack/caching',
    checked: '2026-11-25',
    basis: 'reported',
  },
});
