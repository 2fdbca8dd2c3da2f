import { defineNetwork } from './network';

const VENDOR = {
  source:
    'https://learn.microsoft.com/en-US/microsoftteams/platform/concepts/build-and-test/share-to-teams-from-web-apps',
  checked: '2026-11-22',
  basis: 'vendor',
} as const;
const SEEN = {
  source: 'General knowledge of the card',
  checked: '2026-11-22',
  basis: 'memory',
} as const;

export default defineNetwork({
  id: 'teams',
  name: 'Microsoft Teams',
  tile: 'MT',
  status: {
    value: 'alive',
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'reported',
  },
  preview: {
    title: {
      value: ['og:title', 'meta:title'],
      ...VENDOR,
      note: 'A meta of that name, not the element. Guides say that twitter:* serves too; the table does not.',
    },
    description: { value: ['og:description', 'description'], ...VENDOR },
    image: { value: ['og:image'], ...VENDOR },
    needsOneOf: { value: [['image'], ['title', 'description']], ...VENDOR },
    domain: { value: 'address', ...SEEN },
    runsScripts: {
      value: 'no',
      source: 'General knowledge; the documentation does not say so in a sentence',
      checked: '2026-11-22',
      basis: 'memory',
    },
    robots: {
      value: { obeys: 'unknown', tokens: ['SkypeUriPreview'] },
      source: 'https://opengraphplus.com/consumers/teams/crawling',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'One guide, which errs elsewhere, says that it obeys; Microsoft is silent.',
    },
    userAgents: {
      value: ['Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5'],
      source: 'monperrus/crawler-user-agents:crawler-user-agents.json@7c7f9f25',
      checked: '2026-11-22',
      basis: 'reported',
    },
    imageBest: {
      value: { width: 1200, height: 630 },
      source: 'General knowledge: the size that serves the other networks',
      checked: '2026-11-22',
      basis: 'memory',
      note: 'What matters belongs into the middle square.',
    },
    layout: { value: 'small', ...SEEN },
    showsDescription: { value: true, ...SEEN },
    look: {
      value: {
        lines: ['title', 'description', 'domain'],
        picture: 'above',
        smallRatio: 1,
        smallSide: 'start',
        titleLines: 2,
        descriptionLines: 2,
        domainCase: 'lower',
      },
      source: 'General knowledge of the card; guides say that the picture is cut towards a square',
      checked: '2026-11-22',
      basis: 'reported',
    },
  },
  share: {
    template: {
      value: 'https://teams.microsoft.com/share?href={url}&msgText={text}',
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Opened by the documented script of Microsoft; the address itself is not documented. Edge and Chrome on the desktop only; not for guests.',
    },
    text: {
      value: 'taken',
      source:
        'MicrosoftDocs/msteams-docs:msteams-platform/concepts/build-and-test/share-to-teams-from-web-apps.md@5e8deb69',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    limit: {
      value: { max: 200, unit: 'characters', link: 0 },
      source:
        'MicrosoftDocs/msteams-docs:msteams-platform/concepts/build-and-test/share-to-teams-from-web-apps.md@5e8deb69',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Of the message; the link has a field of its own.',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/teams\.(?:microsoft|live)\.com\/share(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/microsoft_teams\b/i,
      ],
      profile: [/^https?:\/\/teams\.(?:microsoft|live)\.com\/l\/(?:team|channel|chat)\//i],
    },
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
  refresh: {
    value:
      'Teams keeps a card for about 30 minutes, and its apps may keep theirs longer. A new query string (?v=2) makes a new one.',
    source: 'https://opengraphplus.com/consumers/teams/caching',
    checked: '2026-11-25',
    basis: 'reported',
  },
});
