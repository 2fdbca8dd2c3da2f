import type { Widget } from './widget';

/** Share buttons of site software and of code that a site hosts itself. */
export const PLUGINS: readonly Widget[] = [
  {
    id: 'monarch',
    name: 'Monarch (Elegant Themes)',
    status: {
      value: 'legacy',
      source: 'script of the Monarch plug-in',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [/\/plugins\/monarch\//i],
        selectors: [
          '.et_social_inline',
          '.et_social_sidebar_networks',
          'a.et_social_share[data-social_name]',
        ],
        button: /\bet_social_share\b/,
        service: 'social_name',
      },
      source: 'script of the Monarch plug-in',
      checked: '2026-11-22',
      basis: 'reported',
    },
  },
  {
    id: 'sassy',
    name: 'Sassy Social Share (Heateor)',
    status: {
      value: 'alive',
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [/\/plugins\/sassy-social-share\//i, /sassy-social-share(?:-public)?\.js/i],
        selectors: [
          '.heateor_sss_sharing_container',
          '.heateor_sss_vertical_sharing',
          "[class*='heateor_sss_button_']",
          '.heateor_sss_svg',
        ],
        button: /\bheateor_sss_(?:button_)?(\w+)/,
        address: 'heateor-sss-href',
      },
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'supersocializer',
    name: 'Super Socializer (Heateor)',
    status: {
      value: 'alive',
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [/\/plugins\/super-socializer\//i],
        selectors: ['.the_champ_sharing_container'],
        weakSelectors: ["[class*='theChamp']"],
      },
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'socialwarfare',
    name: 'Social Warfare',
    status: {
      value: 'legacy',
      source: 'swp_social_panel / nc_tweetContainer in the wild and plugin source',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [/\/plugins\/social-warfare\//i],
        selectors: [
          '.swp_social_panel',
          '.nc_tweetContainer',
          '.swp_share_button',
          '.swp-content-locator',
        ],
        button: /\bswp_share_(?:button|link)\b/,
        service: 'network',
      },
      source: 'swp_social_panel / nc_tweetContainer in the wild and plugin source',
      checked: '2026-11-22',
      basis: 'reported',
    },
  },
  {
    id: 'jetpack',
    name: 'Jetpack Sharing (sharedaddy / Sharing Buttons block)',
    status: {
      value: 'alive',
      source:
        'Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [/\/plugins\/jetpack\//i],
        selectors: [
          '.sharedaddy .sd-content',
          "a.sd-button[class*='share-']",
          'a[data-shared]',
          '.wp-block-jetpack-sharing-buttons',
        ],
        button: /\bshare-([a-z-]+)\s+(?:sd-button|no-text|share-icon)|\bsd-button\b/,
      },
      source:
        'Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'elementor',
    name: 'Elementor Pro Share Buttons',
    status: {
      value: 'alive',
      source:
        'elementor-share-btn_ in the wild; enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [/\/plugins\/elementor(?:-pro)?\//i],
        selectors: ['.elementor-share-btn'],
        button: /\belementor-share-btn_([\w-]+)/,
      },
      source:
        'elementor-share-btn_ in the wild; enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'ultimatelysocial',
    name: 'UltimatelySocial (USM)',
    status: {
      value: 'alive',
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [/\/plugins\/ultimate-social-media-icons\//i],
        selectors: ['.sfsi_widget', '.sfsi_wDiv'],
        weakSelectors: ["[class*='sfsi_']"],
      },
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'grow',
    name: 'Grow Social / Social Pug, Novashare, Scriptless, SSBA',
    status: { value: 'alive', source: 'no source found', checked: '2026-11-22', basis: 'memory' },
    recognise: {
      value: {
        scripts: [
          /\/plugins\/social-pug\//i,
          /\/plugins\/novashare\//i,
          /\/plugins\/scriptless-social-sharing\//i,
          /\/plugins\/simple-share-buttons-adder\//i,
        ],
        selectors: [
          '.dpsp-networks-btns-wrapper',
          '.ns-buttons .ns-button',
          '.scriptlesssocialsharing',
          '.ssba',
          '.ssbp-wrap',
        ],
        button: /\bdpsp-network-btn\b/,
      },
      source: 'no source found',
      checked: '2026-11-22',
      basis: 'memory',
    },
  },
  {
    id: 'shariff',
    name: 'Shariff (heise)',
    status: {
      value: 'alive',
      source: 'heiseonline/shariff:src/js/services/*.js@193cd834',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [/\/shariff(?:\.complete|\.min)*\.js/i],
        selectors: ['.shariff', 'li.shariff-button', '[data-backend-url][data-services]'],
      },
      source: 'heiseonline/shariff:src/js/services/*.js@193cd834',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'shareon',
    name: 'shareon.js / sharingbuttons.io / jsSocials / RRSSB',
    status: { value: 'alive', source: 'no source found', checked: '2026-11-22', basis: 'memory' },
    recognise: {
      value: {
        scripts: [
          /\/shareon(?:\.iife)?(?:\.min)?\.js/i,
          /\/jssocials(?:\.min)?\.js/i,
          /\/rrssb(?:\.min)?\.js/i,
        ],
        selectors: [
          '.shareon > [class]',
          '.resp-sharing-button',
          '.jssocials-share',
          'ul.rrssb-buttons',
        ],
        button: /\bresp-sharing-button(?:--(\w+))?/,
      },
      source: 'no source found',
      checked: '2026-11-22',
      basis: 'memory',
    },
  },
  {
    id: 'amp',
    name: 'AMP social share',
    status: {
      value: 'alive',
      source:
        'ampproject/amphtml:extensions/amp-social-share/0.1/amp-social-share-config.js@0d642a0e; Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [/^(?:https?:)?\/\/cdn\.ampproject\.org\/v0\/amp-social-share/i],
        selectors: ['amp-social-share[type]'],
        service: 'type',
      },
      source:
        'ampproject/amphtml:extensions/amp-social-share/0.1/amp-social-share-config.js@0d642a0e; Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'webcomponent',
    name: 'Custom elements and native share',
    status: {
      value: 'alive',
      source: 'share.joinmastodon.org used in eight public repositories',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [],
        selectors: ['share-button', 'web-social-share', 'share-mastodon'],
      },
      source: 'share.joinmastodon.org used in eight public repositories',
      checked: '2026-11-22',
      basis: 'reported',
    },
  },
  {
    id: 'blogger',
    name: 'Blogger share links',
    status: {
      value: 'alive',
      source: 'markup of blogs on Blogger: /share-post.g?blogID=…&postID=…&target=…',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [],
        selectors: [],
        hrefs: [/^(?:https?:)?\/\/(?:www\.)?blogger\.com\/share-post\.g\?/i],
        parameter: 'target',
      },
      source: 'markup of blogs on Blogger: /share-post.g?blogID=…&postID=…&target=…',
      checked: '2026-11-22',
      basis: 'reported',
    },
  },
];
