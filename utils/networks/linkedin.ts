import { defineNetwork } from './network';

export default defineNetwork({
  id: 'linkedin',
  name: 'LinkedIn',
  tile: 'in',
  status: {
    value: 'alive',
    source: 'https://www.linkedin.com/help/linkedin/answer/a521928',
    checked: '2026-11-22',
    basis: 'vendor',
  },
  preview: {
    title: {
      value: ['og:title', 'title'],
      source: 'https://www.linkedin.com/help/linkedin/answer/a521928',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'The title element as a fallback is reported by https://share-preview.com/blog/linkedin-link-preview.',
    },
    description: {
      value: ['og:description', 'description'],
      source: 'https://www.linkedin.com/help/linkedin/answer/a521928',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    image: {
      value: ['og:image'],
      source: 'https://www.linkedin.com/help/linkedin/answer/a521928',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'Whether twitter:* is read is disputed; the help page names only og tags. WebP is disputed too.',
    },
    reportedKeys: ['title', 'description'],
    domain: {
      value: 'address',
      source: 'General knowledge of the card',
      checked: '2026-11-22',
      basis: 'memory',
    },
    runsScripts: {
      value: 'no',
      source: 'https://share-preview.com/blog/linkedin-link-preview',
      checked: '2026-11-22',
      basis: 'reported',
    },
    robots: {
      value: { obeys: 'yes', tokens: ['LinkedInBot'] },
      source: 'https://news.cgast.org/news/17784',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Seen in Post Inspector, which reports a block; no page of LinkedIn states the rule.',
    },
    userAgents: {
      value: [
        'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
      ],
      source: 'monperrus/crawler-user-agents:crawler-user-agents.json@7c7f9f25',
      checked: '2026-11-22',
      basis: 'reported',
    },
    imageMin: {
      value: { width: 1200, height: 627 },
      source: 'https://www.linkedin.com/help/linkedin/answer/a521928',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'The published minimum. Other sources name 200 × 200.',
    },
    imageLarge: {
      value: { width: 401, height: 0 },
      source: 'https://www.linkedin.com/help/linkedin/answer/a521928',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Narrower pictures become a thumbnail, says a note that stands under the advertising formats.',
    },
    imageBest: {
      value: { width: 1200, height: 627 },
      source: 'https://www.linkedin.com/help/linkedin/answer/a521928',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    imageMaxBytes: {
      value: 5_000_000,
      source: 'https://www.linkedin.com/help/linkedin/answer/a521928',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'Written as 5 MB; the decimal reading is the stricter one.',
    },
    imageFormatsUnsure: {
      value: ['webp'],
      source:
        'https://github.com/linkedin/linkedin.github.io/issues/26; https://github.com/godotengine/godot-website/issues/893',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Accepted, refused or “inconsistent”, depending on who tells.',
    },
    layout: {
      value: 'large',
      source: 'https://www.linkedin.com/help/linkedin/answer/a521928',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    showsDescription: {
      value: false,
      source: 'General knowledge of the card',
      checked: '2026-11-22',
      basis: 'memory',
    },
    look: {
      value: {
        lines: ['title', 'domain'],
        picture: 'above',
        largeRatio: 1.91,
        smallRatio: 1.91,
        smallSide: 'start',
        titleLines: 2,
        domainCase: 'lower',
      },
      source: 'General knowledge of the card',
      checked: '2026-11-22',
      basis: 'memory',
      note: 'The shape is that of the picture LinkedIn asks for.',
    },
  },
  share: {
    template: {
      value: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
      source: 'heiseonline/shariff:src/js/services/linkedin.js@193cd834',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    text: {
      value: 'ignored',
      source: 'https://github.com/nygardk/react-share/issues/420',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Title and summary of the older form are dropped. An undocumented form of the feed takes text.',
    },
    limit: {
      value: { max: 3_000, unit: 'characters', link: null },
      source: 'General knowledge',
      checked: '2026-11-22',
      basis: 'memory',
    },
    hashtags: {
      value: true,
      source: 'General knowledge',
      checked: '2026-11-26',
      basis: 'memory',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*linkedin\.com\/(?:(?:sharing\/share-offsite|shareArticle|cws\/share)(?:[/?#]|$)|feed\/?\?(?:[^#]*&)?shareActive=true)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/linkedin\b/i,
      ],
      profile: [
        /^https?:\/\/(?:[\w-]+\.)*linkedin\.com\/(?:in|company|company-beta|organization-guest\/company|edu|school|showcase|pub|groups)\/(?<handle>[^/?#\s]+)/i,
        /^https?:\/\/(?:[\w-]+\.)*linkedin\.com\/(?:groups|grp\/home|e\/gis\/\d+)\/?(?:\?(?:[^#]*&)?gid=\d|\w)/i,
        /^https?:\/\/(?:[\w-]+\.)*linkedin\.com\/profile\/view\/?\?(?:[^#]*&)?id=/i,
      ],
      outdated: [/^https?:\/\/(?:[\w-]+\.)*linkedin\.com\/shareArticle(?:[/?#]|$)/i],
      self: [/[?&]share=linkedin(?:&|#|$)/i],
    },
    source:
      'heiseonline/shariff:src/js/services/linkedin.js@193cd834; Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; apify/crawlee:packages/utils/src/internals/social.ts@031efa46',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'shareArticle redirects to share-offsite.',
  },
  debugger: {
    value: 'https://www.linkedin.com/post-inspector/inspect/{url}',
    source: 'https://www.linkedin.com/post-inspector/',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'The tool is the vendor’s; its address with the page in the path is from memory.',
  },
  refresh: {
    value:
      'LinkedIn is reported to keep a card for about 7 days. Post Inspector reads the page anew; posts already made stay as they are.',
    source: 'https://linkraft.io/guides/link-preview-cache-explained',
    checked: '2026-11-25',
    basis: 'reported',
  },
  weights: {
    'description-length': 0,
    'description-adds-information': 0,
    'image-absolute-https': 1.5,
    'author-identified': 1.5,
  },
});
