import { defineNetwork } from './network';

const UNKNOWN = {
  source: 'General knowledge of link posts; Tumblr publishes no rules',
  checked: '2026-11-22',
  basis: 'memory',
} as const;

export default defineNetwork({
  id: 'tumblr',
  name: 'Tumblr',
  tile: 't',
  status: {
    value: 'alive',
    source: 'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  preview: {
    title: { value: ['og:title', 'title'], ...UNKNOWN },
    description: { value: ['og:description', 'description'], ...UNKNOWN },
    image: { value: ['og:image'], ...UNKNOWN },
    domain: { value: 'address', ...UNKNOWN },
    runsScripts: { value: 'unknown', ...UNKNOWN },
    robots: { value: { obeys: 'unknown', tokens: ['Tumblr'] }, ...UNKNOWN },
    userAgents: {
      value: ['Tumblr/x'],
      source: 'monperrus/crawler-user-agents:crawler-user-agents.json@7c7f9f25',
      checked: '2026-11-22',
      basis: 'reported',
    },
    imageBest: { value: { width: 1200, height: 630 }, ...UNKNOWN },
    layout: { value: 'large', ...UNKNOWN },
    showsDescription: { value: true, ...UNKNOWN },
    look: {
      value: {
        lines: ['title', 'description', 'domain'],
        picture: 'above',
        smallRatio: 1,
        smallSide: 'start',
        domainCase: 'upper',
      },
      ...UNKNOWN,
    },
  },
  share: {
    template: {
      value:
        'https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl={url}&title={title}&caption={text}&tags={hashtags}',
      source: 'nygardk/react-share:src/TumblrShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Older forms, /share?v=3&u= and /share/link?url=, are still seen.',
    },
    text: {
      value: 'taken',
      source: 'nygardk/react-share:src/TumblrShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    tags: {
      value: { separator: ',', sign: false },
      source: 'nygardk/react-share:src/TumblrShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*tumblr\.com\/(?:widgets\/share\/tool(?:[/?#]|$)|share(?:\/(?:link|photo|quote|video))?\/?(?:[?#]|$))/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/tumblr\b/i,
        /^https?:\/\/(?:www\.)?tumblr\.com\/reblog\/(?:[\w-]+\/)?\d+\/\w+\/?(?:[?#]|$)/i,
      ],
      profile: [
        /^https?:\/\/(?!(?:www|assets|api|platform|embed|static|media|m|t|help|secure|px)\.)(?<handle>[\w-]+)\.tumblr\.com\/?(?:[?#].*)?$/i,
        /^https?:\/\/(?:www\.)?tumblr\.com\/(?!(?:widgets|share|reblog|search|tagged|login|register|explore|dashboard|about|policy|docs|settings|communities|blog|help|apps|privacy|support|live|likes|following|inbox|new|oauth|trending)(?:[/?#]|$))@?(?<handle>[\w-]+)\/?(?:[?#].*)?$/i,
        /^https?:\/\/(?:www\.)?tumblr\.com\/blog\/(?:view\/)?(?<handle>[\w-]+)\/?(?:[?#].*)?$/i,
      ],
      self: [/[?&]share=tumblr(?:&|#|$)/i],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); heiseonline/shariff:src/js/services/*.js@193cd834; common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory, and so are those to reblog a post, by which Tumblr’s own pages share it.',
  },
});
