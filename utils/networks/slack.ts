import { defineNetwork } from './network';

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
});
