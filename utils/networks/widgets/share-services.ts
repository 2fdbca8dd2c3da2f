import type { Widget } from './widget';

/** Widgets of share services: one script, many networks. */
export const SHARE_SERVICES: readonly Widget[] = [
  {
    id: 'addthis',
    name: 'AddThis',
    status: {
      value: 'dead',
      source: 'nopSolutions/nopCommerce issue 6678, which quotes the notice of Oracle',
      checked: '2026-11-22',
      basis: 'reported',
    },
    closed: {
      value: '2023-05-31',
      source: 'nopSolutions/nopCommerce issue 6678, which quotes the notice of Oracle',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [/^(?:https?:)?\/\/(?:[\w-]+\.)?addthis(?:cdn)?\.com\/js\//i],
        selectors: [
          '.addthis_toolbox',
          "[class*='addthis_inline_share_toolbox']",
          "[class*='addthis_button_']",
          '.addthis_sharing_toolbox',
        ],
        boxes: [
          '.addthis_toolbox',
          '.addthis_inline_share_toolbox',
          '.addthis_sharing_toolbox',
          '.addthis_tool',
        ],
        hrefs: [
          /^(?:https?:)?\/\/(?:www\.)?addthis\.com\/bookmark\.php/i,
          /^(?:https?:)?\/\/api\.addthis\.com\/oexchange\//i,
        ],
        button:
          /\baddthis_(?:button_(\w+)|counter|custom_button|pill_style|toolbox|tool|inline_share_toolbox)(?![\w])|\bat-svc-(\w+)/,
      },
      source:
        'enthec/webappanalyzer:src/technologies/*.json@1b9eee81; addthis_inline_share_toolbox in the wild; easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352; https://github.com/nopSolutions/nopCommerce/issues/6678 (quotes the notice of Oracle)',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'addtoany',
    name: 'AddToAny',
    status: {
      value: 'alive',
      source:
        'enthec/webappanalyzer:src/technologies/*.json@1b9eee81; addtoany.com/add_to/ in the wild',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [
          /^(?:https?:)?\/\/(?:static|www)\.addtoany\.com\/menu\/page\.js/i,
          /\/plugins\/add-to-any\/addtoany(?:\.min)?\.js/i,
        ],
        selectors: [
          '.a2a_kit',
          '.a2a_dd',
          "[class*='a2a_button_']",
          '.addtoany_share_save_container',
          '.addtoany_list',
        ],
        hrefs: [/^(?:https?:)?\/\/(?:www\.)?addtoany\.com\/(?:share(?:[#?/]|$)|share_save)/i],
        button: /\ba2a_(?:button_(\w+)|dd)\b/,
        address: 'a2a-url',
      },
      source:
        'enthec/webappanalyzer:src/technologies/*.json@1b9eee81; addtoany.com/add_to/ in the wild',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'sharethis',
    name: 'ShareThis',
    status: {
      value: 'alive',
      source:
        'enthec/webappanalyzer:src/technologies/*.json@1b9eee81; sharethis-inline-share-buttons in the wild; easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [
          // Its WordPress plug-in for Google Analytics loads the same script without any button; pages in the wild, 2026-11-26.
          /^(?:https?:)?\/\/platform-api\.sharethis\.com\/js\/sharethis\.js(?!.*\bproduct=ga\b)/i,
          /^(?:https?:)?\/\/(?:w|ws|buttons)\.sharethis\.com\//i,
        ],
        selectors: [
          '.sharethis-inline-share-buttons',
          '.sharethis-sticky-share-buttons',
          '.st-btn[data-network]',
          '.st-inline-share-buttons',
          "span[class^='st_'][class$='_hcount'],span[class^='st_'][class$='_large']",
        ],
        button: /\bst-btn\b/,
        service: 'network',
        address: 'url',
      },
      source:
        'enthec/webappanalyzer:src/technologies/*.json@1b9eee81; sharethis-inline-share-buttons in the wild; easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'shareaholic',
    name: 'Shareaholic',
    status: {
      value: 'alive',
      source:
        'enthec/webappanalyzer:src/technologies/*.json@1b9eee81; shareaholic-canvas in the wild; easylist/easylist:fanboy-addon/fanboy_social_general_hide.txt@000ce7e0',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [
          /^(?:https?:)?\/\/(?:cdn|apps|www)\.shareaholic\.(?:net|com)\//i,
          /^(?:https?:)?\/\/dsms0mj1bbhn4\.cloudfront\.net\//i,
        ],
        selectors: [
          ".shareaholic-canvas[data-app='share_buttons']",
          "[class*='shareaholic-share-button']",
          '#shareaholic-bar',
        ],
        hrefs: [/^(?:https?:)?\/\/(?:www\.)?shareaholic\.com\/(?:api\/)?share(?:[#?/]|$)/i],
        button: /\bshareaholic-share-button\b/,
      },
      source:
        'enthec/webappanalyzer:src/technologies/*.json@1b9eee81; shareaholic-canvas in the wild; easylist/easylist:fanboy-addon/fanboy_social_general_hide.txt@000ce7e0',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'sharethrough',
    name: 'Sharethrough',
    status: {
      value: 'not-a-share-widget',
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    recognise: {
      value: {
        scripts: [/^(?:https?:)?\/\/(?:[\w-]+\.)+sharethrough\.com\//i],
        selectors: [],
      },
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'post',
    name: 'Po.st (RadiumOne)',
    status: { value: 'dead', source: 'no source found', checked: '2026-11-22', basis: 'memory' },
    recognise: {
      value: {
        scripts: [/^(?:https?:)?\/\/(?:i|s)\.po\.st\//i, /^(?:https?:)?\/\/po\.st\/share\//i],
        selectors: ['.pw-widget', "[class*='pw-button-']"],
        button: /\bpw-button-(\w+)/,
      },
      source:
        'enthec/webappanalyzer:src/technologies/*.json@1b9eee81; easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'janrain',
    name: 'Janrain / Akamai Engage',
    status: { value: 'legacy', source: 'no source found', checked: '2026-11-22', basis: 'memory' },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [
          /^(?:https?:)?\/\/(?:widget-cdn\.rpxnow\.com|rpxnow\.com|d29usylhdk1xyu\.cloudfront\.net)\//i,
        ],
        selectors: ['#janrainSocialShare'],
      },
      source: 'no source found',
      checked: '2026-11-22',
      basis: 'memory',
    },
  },
  {
    id: 'gigya',
    name: 'Gigya / SAP Customer Data Cloud',
    status: {
      value: 'legacy',
      source:
        'enthec/webappanalyzer:src/technologies/*.json@1b9eee81; easylist/easylist:fanboy-addon/fanboy_social_general_hide.txt@000ce7e0',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [/^(?:https?:)?\/\/(?:[\w-]+\.)*gigya\.com\/js\/(?:socialize|gigya)\.js/i],
        selectors: ["[id$='_gig_containerParent']", '.gig-share-button', '.gig-bar-container'],
      },
      source:
        'enthec/webappanalyzer:src/technologies/*.json@1b9eee81; easylist/easylist:fanboy-addon/fanboy_social_general_hide.txt@000ce7e0',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'getsocial',
    name: 'GetSocial.io',
    status: {
      value: 'legacy',
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [/^(?:https?:)?\/\/api\.at\.getsocial\.io/i],
        selectors: [],
        weakSelectors: ["[class*='getsocial']"],
      },
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'sumo',
    name: 'Sumo / SumoMe Share',
    status: {
      value: 'legacy',
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [/^(?:https?:)?\/\/(?:[\w-]+\.)*sumo(?:me)?\.com\//i],
        selectors: ["[class*='sumome-share-client']"],
      },
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'usocial',
    name: 'uSocial',
    status: {
      value: 'alive',
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [/^(?:https?:)?\/\/(?:[\w-]+\.)*usocial\.pro\//i],
        selectors: ['.uSocial-Share'],
        weakSelectors: ["[class*='uSocial']"],
      },
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'social9',
    name: 'Social9 / LoginRadius',
    status: {
      value: 'legacy',
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [],
        sharedScripts: [
          /^(?:https?:)?\/\/(?:[\w-]+\.)*social9\.com\/[^?#\s]{1,200}\.js/i,
          /^(?:https?:)?\/\/(?:[\w-]+\.)*loginradius\.com\//i,
        ],
        selectors: ["[class*='lrshare']"],
        weakSelectors: ['#share-container'],
      },
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'sharpay',
    name: 'Sharpay',
    status: {
      value: 'legacy',
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [/^(?:https?:)?\/\/app\.sharpay\.io\//i],
        selectors: ['[data-sharpay]'],
      },
      source: 'enthec/webappanalyzer:src/technologies/*.json@1b9eee81',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'yandexshare',
    name: 'Yandex Share',
    status: { value: 'alive', source: 'no source found', checked: '2026-11-22', basis: 'memory' },
    recognise: {
      value: {
        scripts: [/^(?:https?:)?\/\/yastatic\.net\/share2\//i],
        selectors: ['.ya-share2', '.yashare-auto-init'],
      },
      source: 'no source found',
      checked: '2026-11-22',
      basis: 'memory',
    },
  },
  {
    id: 'pluso',
    name: 'Pluso / share42 / Uptolike / goodshare',
    status: {
      value: 'legacy',
      source:
        'easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352; easylist/easylist:fanboy-addon/fanboy_social_general_hide.txt@000ce7e0',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [
          /^(?:https?:)?\/\/share\.pluso\.ru/i,
          /^(?:https?:)?\/\/(?:[\w-]+\.)*uptolike\.com/i,
          /\/share42\.js/i,
          /\/goodshare(?:\.min)?\.js/i,
        ],
        selectors: ['.pluso', '#share42', '.share42init', '.uptolike-buttons'],
        weakSelectors: ['[data-social]'],
      },
      source:
        'easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352; easylist/easylist:fanboy-addon/fanboy_social_general_hide.txt@000ce7e0',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  {
    id: 'bshare',
    name: 'bShare / Baidu Share (CN)',
    status: {
      value: 'legacy',
      source: 'easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'reported',
    },
    recognise: {
      value: {
        scripts: [
          /^(?:https?:)?\/\/(?:[\w-]+\.)*bshare\.cn/i,
          /^(?:https?:)?\/\/bdimg\.share\.baidu\.com/i,
        ],
        selectors: ['.bshare-custom', '.bdsharebuttonbox'],
      },
      source: 'easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
];
