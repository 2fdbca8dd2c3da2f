import type { Widget } from './widget';

/** Buttons that networks give out themselves. */
export const BUTTONS: readonly Widget[] = [
  {
    id: 'facebook-sdk',
    name: 'Facebook Share button',
    network: 'facebook',
    status: {
      value: 'alive',
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352; https://ppc.land/meta-discontinues-facebook-like-and-comment-buttons-for-external-websites',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'The announcement about Like and Comments does not name the Share button.',
    },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [/^(?:https?:)?\/\/connect\.facebook\.net\/[\w_]+\/(?:sdk|all)\.js/i],
        selectors: [
          '.fb-share-button',
          '.fb-save',
          '.fb-send',
          "iframe[src*='facebook.com/plugins/share_button']",
        ],
      },
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352; https://ppc.land/meta-discontinues-facebook-like-and-comment-buttons-for-external-websites',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'facebook-like',
    name: 'Facebook Like and Comments plug-ins',
    network: 'facebook',
    status: {
      value: 'announced',
      source:
        'https://ppc.land/meta-discontinues-facebook-like-and-comment-buttons-for-external-websites; https://particle.news/story/meta-will-retire-facebooks-external-like-and-comment-plugins-on-february-10-2026',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Announced on 2025-11-10 for 2026-02-10, with the right to move the date; nobody was found who saw the switch-off. The box of a page (Like Box, Page plug-in) is not named.',
    },
    closed: {
      value: '2026-02-10',
      source:
        'https://ppc.land/meta-discontinues-facebook-like-and-comment-buttons-for-external-websites; https://particle.news/story/meta-will-retire-facebooks-external-like-and-comment-plugins-on-february-10-2026',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Announced day.',
    },
    recognise: {
      value: {
        scripts: [],
        selectors: [
          '.fb-like',
          'fb\\:like',
          '.fb-comments',
          'fb\\:comments',
          '.fb-comments-count',
          "iframe[src*='facebook.com/plugins/like.php']",
          "iframe[src*='facebook.com/plugins/comments.php']",
        ],
      },
      source:
        'https://ppc.land/meta-discontinues-facebook-like-and-comment-buttons-for-external-websites; https://particle.news/story/meta-will-retire-facebooks-external-like-and-comment-plugins-on-february-10-2026',
      checked: '2026-11-22',
      basis: 'reported',
    },
  },
  {
    id: 'x-widgets',
    name: 'X (Twitter) post button',
    network: 'x',
    status: {
      value: 'alive',
      source:
        'enthec/webappanalyzer:src/technologies/*.json@1b9eee81; Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [/^(?:https?:)?\/\/platform\.(?:twitter|x)\.com\/widgets\.js/i],
        selectors: [
          'a.twitter-share-button',
          'a.twitter-hashtag-button',
          "iframe[src*='platform.twitter.com/widgets/tweet_button']",
        ],
        button: /\btwitter-(?:share|hashtag)-button\b/,
      },
      source:
        'enthec/webappanalyzer:src/technologies/*.json@1b9eee81; Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'linkedin-in',
    name: 'LinkedIn share button',
    network: 'linkedin',
    status: {
      value: 'alive',
      source:
        'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin; enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [/^(?:https?:)?\/\/platform\.linkedin\.com\/in\.js/i],
        selectors: ["script[type='IN/Share' i]"],
      },
      source:
        'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin; enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'pinit',
    name: 'Pinterest Save button',
    network: 'pinterest',
    status: {
      value: 'alive',
      source:
        'Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [/^(?:https?:)?\/\/assets\.pinterest\.com\/js\/(?:pinit|pinmarklet)\.js/i],
        selectors: [
          "a[data-pin-do='buttonPin']",
          "a[data-pin-do='buttonBookmark']",
          'img[data-pin-url]',
          '[data-pin-hover]',
        ],
      },
      source:
        'Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'tumblr-btn',
    name: 'Tumblr share button',
    network: 'tumblr',
    status: {
      value: 'alive',
      source:
        'Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [
          /^(?:https?:)?\/\/(?:assets|platform)\.tumblr\.com\/(?:share-button\.js|v1\/share\.js)/i,
        ],
        selectors: ['a.tumblr-share-button'],
        button: /\btumblr-share-button\b/,
      },
      source:
        'Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'pocket-btn',
    name: 'Pocket button',
    network: 'pocket',
    status: {
      value: 'dead',
      source: 'https://www.upworthy.com/pocket-saying-goodbye',
      checked: '2026-11-22',
      basis: 'reported',
    },
    closed: {
      value: '2025-07-08',
      source: 'https://www.upworthy.com/pocket-saying-goodbye',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [
          /^(?:https?:)?\/\/widgets\.getpocket\.com\/v1\/j\/btn\.js/i,
          /^(?:https?:)?\/\/(?:www\.)?getpocket\.com\/(?:v1\/)?js?\/btn/i,
        ],
        selectors: ['a.pocket-btn'],
        button: /\bpocket-btn\b/,
      },
      source:
        'Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'line-it',
    name: 'LINE share button',
    network: 'line',
    status: {
      value: 'alive',
      source:
        'https://developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [
          /^(?:https?:)?\/\/(?:[\w-]+\.)*line-scdn\.net\/[^?#\s]{0,200}social-plugin\/js\/thirdparty\/loader/i,
        ],
        selectors: [".line-it-button[data-type^='share']"],
      },
      source:
        'https://developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons',
      checked: '2026-11-22',
      basis: 'vendor',
    },
  },
  {
    id: 'teams-btn',
    name: 'Share to Teams',
    network: 'teams',
    status: {
      value: 'alive',
      source:
        'https://learn.microsoft.com/en-US/microsoftteams/platform/concepts/build-and-test/share-to-teams-from-web-apps',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    recognise: {
      value: {
        scripts: [/^(?:https?:)?\/\/teams\.microsoft\.com\/share\/launcher\.js/i],
        selectors: ['.teams-share-button[data-href]'],
      },
      source:
        'https://learn.microsoft.com/en-US/microsoftteams/platform/concepts/build-and-test/share-to-teams-from-web-apps',
      checked: '2026-11-22',
      basis: 'vendor',
    },
  },
  {
    id: 'snap-kit',
    name: 'Snapchat Creative Kit Web',
    network: 'snapchat',
    status: {
      value: 'alive',
      source: 'https://developers.snap.com/snap-kit/creative-kit/web',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    recognise: {
      value: {
        scripts: [/^(?:https?:)?\/\/sdk\.snapkit\.com\/js\/v1\/create\.js/i],
        selectors: ['.snapchat-creative-kit-share[data-share-url]', '.snapchat-share-button'],
      },
      source: 'https://developers.snap.com/snap-kit/creative-kit/web',
      checked: '2026-11-22',
      basis: 'vendor',
    },
  },
  {
    id: 'telegram-w',
    name: 'Telegram share widget',
    network: 'telegram',
    status: { value: 'alive', source: 'no source found', checked: '2026-11-22', basis: 'memory' },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [/^(?:https?:)?\/\/telegram\.org\/js\/telegram-widget\.js/i],
        selectors: ['script[data-telegram-share-url]', 'a.tgme_widget_share_btn'],
        button: /\btgme_widget_share_btn\b/,
      },
      source: 'no source found',
      checked: '2026-11-22',
      basis: 'memory',
    },
  },
  {
    id: 'vk-share',
    name: 'VK share button',
    network: 'vk',
    status: {
      value: 'alive',
      source: 'easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [/^(?:https?:)?\/\/vk\.(?:com|ru)\/js\/api\/(?:share|openapi)\.js/i],
        selectors: ["[id^='vk_share']"],
      },
      source: 'easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'skype-share',
    name: 'Skype share button',
    network: 'skype',
    status: {
      value: 'dead',
      source: 'https://github.com/bradvin/social-share-urls',
      checked: '2026-11-22',
      basis: 'reported',
    },
    closed: {
      value: '2025-05-05',
      source: 'https://github.com/bradvin/social-share-urls',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [/^(?:https?:)?\/\/swc\.cdn\.skype\.com\/sdk\/v1\/sharebutton\.js/i],
        selectors: ['.skype-share'],
        button: /\bskype-share\b/,
      },
      source: 'no source found',
      checked: '2026-11-22',
      basis: 'memory',
    },
  },
  {
    id: 'gplus',
    name: 'Google +1 button',
    network: 'googleplus',
    status: {
      value: 'dead',
      source: 'https://github.com/bradvin/social-share-urls',
      checked: '2026-11-22',
      basis: 'reported',
    },
    closed: {
      value: '2019-03-07',
      source: 'https://developers.google.com/+/api-shutdown',
      checked: '2026-11-25',
      basis: 'vendor',
      note: 'The day on which buttons in pages stopped; the network itself closed later.',
    },
    recognise: {
      value: {
        scripts: [
          /^(?:https?:)?\/\/apis\.google\.com\/js\/plusone\.js/i,
          /^(?:https?:)?\/\/plusone\.google\.com/i,
        ],
        selectors: ['.g-plusone', ".g-plus[data-action='share']", 'g\\:plusone'],
      },
      source: 'easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'stumble',
    name: 'StumbleUpon badge',
    network: 'stumbleupon',
    status: {
      value: 'dead',
      source: 'https://github.com/bradvin/social-share-urls',
      checked: '2026-11-22',
      basis: 'reported',
    },
    closed: {
      value: '2018-06-30',
      source: 'https://github.com/bradvin/social-share-urls',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [/^(?:https?:)?\/\/platform\.stumbleupon\.com\/\d\/widgets\.js/i],
        selectors: ['su\\:badge'],
      },
      source: 'easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'digg-w',
    name: 'Digg button',
    network: 'digg',
    status: {
      value: 'dead',
      source:
        'https://www.techbuzz.ai/articles/digg-shuts-down-after-2-months-as-ai-bot-spam-overwhelms-platform',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [/^(?:https?:)?\/\/widgets\.digg\.com\/buttons\.js/i],
        selectors: ['a.DiggThisButton'],
        button: /\bDiggThisButton\b/,
      },
      source: 'easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
];
