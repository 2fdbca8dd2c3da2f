import { defineNetwork } from './network';

export default defineNetwork({
  id: 'bluesky',
  name: 'Bluesky',
  tile: 'B',
  status: {
    value: 'alive',
    source: 'https://docs.bsky.app/docs/advanced-guides/intent-links',
    checked: '2026-11-22',
    basis: 'vendor',
  },
  preview: {
    title: {
      value: ['og:title', 'title'],
      source: 'Reports; the card service is closed source',
      checked: '2026-11-22',
      basis: 'reported',
    },
    description: {
      value: ['og:description'],
      source: 'Reports; the card service is closed source',
      checked: '2026-11-22',
      basis: 'reported',
    },
    image: {
      value: ['og:image'],
      source: 'Reports; the card service is closed source',
      checked: '2026-11-22',
      basis: 'reported',
    },
    titleFromAddress: {
      value: true,
      source:
        'bluesky-social/social-app:src/components/Post/Embed/ExternalEmbed/index.tsx@0589bd7d',
      checked: '2026-11-25',
      basis: 'source-code',
    },
    domain: {
      value: 'address',
      source:
        'bluesky-social/social-app:src/components/Post/Embed/ExternalEmbed/index.tsx@0589bd7d',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    runsScripts: {
      value: 'no',
      source: 'Reports; the card service is closed source',
      checked: '2026-11-22',
      basis: 'reported',
    },
    robots: {
      value: { obeys: 'unknown', tokens: ['Cardyb', 'Bluesky', 'BlueskyPreviewBot'] },
      source: 'https://github.com/bluesky-social/social-app/issues/6521',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Sources disagree on the token; the blank in “Bluesky Cardyb” cannot stand in one (RFC 9309).',
    },
    userAgents: {
      value: ['Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)'],
      source: 'https://github.com/bluesky-social/social-app/issues/6521',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Measured in November 2024.',
    },
    titleMax: {
      value: { max: 3, unit: 'lines' },
      source:
        'bluesky-social/social-app:src/components/Post/Embed/ExternalEmbed/index.tsx@0589bd7d',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    descriptionMax: {
      value: { max: 2, unit: 'lines' },
      source:
        'bluesky-social/social-app:src/components/Post/Embed/ExternalEmbed/index.tsx@0589bd7d',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Four without a picture.',
    },
    imageBest: {
      value: { width: 1200, height: 630 },
      source: 'https://github.com/shadcn-labs/ogimagecn/pull/21',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Pictures are cropped to 1200:630.',
    },
    imageMaxBytes: {
      value: 1_000_000,
      source: 'bluesky-social/atproto:lexicons/app/bsky/embed/external.json@d4904d58',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'The app makes larger ones smaller; tools that post through the interface may not.',
    },
    layout: {
      value: 'large',
      source: 'https://github.com/bluesky-social/social-app/issues/5012',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    showsDescription: {
      value: true,
      source:
        'bluesky-social/social-app:src/components/Post/Embed/ExternalEmbed/index.tsx@0589bd7d',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    look: {
      value: {
        lines: ['title', 'description', 'domain'],
        picture: 'above',
        largeRatio: 1.91,
        smallSide: 'start',
        titleLines: 3,
        descriptionLines: 2,
      },
      source:
        'bluesky-social/social-app:src/components/Post/Embed/ExternalEmbed/index.tsx@0589bd7d',
      checked: '2026-11-25',
      basis: 'source-code',
      note: 'Four lines of description without a picture.',
    },
  },
  share: {
    template: {
      value: 'https://bsky.app/intent/compose?text={text}%20{url}',
      source: 'https://docs.bsky.app/docs/advanced-guides/intent-links',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    text: {
      value: 'taken',
      source: 'bluesky-social/social-app:src/lib/hooks/useIntentHandler.ts@07c34a65',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Visitors who are not signed in lose it.',
    },
    limit: {
      value: {
        max: 300,
        unit: 'graphemes',
        link: null,
        bytes: 3_000,
        shownLinks: { whole: 15, cut: 13 },
      },
      source:
        'https://docs.bsky.app/docs/advanced-guides/intent-links; bluesky-social/atproto:lexicons/app/bsky/feed/post.json@0600bf11; bluesky-social/social-app:src/lib/strings/url-helpers.ts@018aad92 and src/lib/strings/rich-text-manip.ts@125ef1c7',
      checked: '2026-11-26',
      basis: 'source-code',
      note: 'The app posts a link as it shows it, host and the start of the path, and counts it so.',
    },
    hashtags: {
      value: true,
      source: 'General knowledge',
      checked: '2026-11-26',
      basis: 'memory',
    },
    account: {
      value: '[a-z0-9-]+(?:\\.[a-z0-9-]+)+',
      source: 'General knowledge of atproto.com/specs/handle',
      checked: '2026-11-26',
      basis: 'memory',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:(?:staging|main)\.)?(?:bsky\.app|deer\.social|blacksky\.community)\/intent\/compose(?:[/?#]|$)/i,
        /^bluesky:\/\/intent\/compose/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/bluesky\b/i,
      ],
      profile: [
        /^https?:\/\/(?:(?:staging|main)\.)?(?:bsky\.app|deer\.social|blacksky\.community)\/profile\/(?<handle>[^/?#]+)\/?(?:[?#].*)?$/i,
        /^https?:\/\/(?!(?:www|api|public|pds)\.)(?<handle>[\w-]+\.bsky\.social)\/?(?:[?#].*)?$/i,
      ],
      self: [/[?&]share=bluesky(?:&|#|$)/i],
    },
    source:
      'https://docs.bsky.app/docs/advanced-guides/intent-links; Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'The form of account addresses is from memory.',
  },
  debugger: {
    value: 'https://cardyb.bsky.app/v1/extract?url={url}',
    source: 'bluesky-social/social-app:src/lib/link-meta/link-meta.ts@7b9d53b2',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'The answer is JSON. A card is stored with its post: editing tags never changes old posts.',
  },
  refresh: {
    value:
      'The author’s app stores the card with the post, so old posts never change. A new post reads the page again.',
    source: 'bluesky-social/social-app:src/lib/link-meta/link-meta.ts@7b9d53b2',
    checked: '2026-11-22',
    basis: 'source-code',
  },
  weights: { 'image-light-enough': 1.5 },
});
