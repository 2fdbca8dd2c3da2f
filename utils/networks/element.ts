import { defineNetwork } from './network';

export default defineNetwork({
  id: 'element',
  name: 'Matrix / Element (Synapse)',
  tile: 'El',
  status: {
    value: 'alive',
    source:
      'element-hq/synapse:synapse/media/preview_html.py + url_previewer.py@a58ad44e (2026-07-24)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  limits: {
    titleMax: {
      value: { max: 1_000, unit: 'characters' },
      source: 'element-hq/synapse:synapse/media/url_previewer.py@a58ad44e',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'A longer value of any og: tag is dropped, not cut.',
    },
    descriptionMax: {
      value: { max: 1_000, unit: 'characters' },
      source: 'element-hq/synapse:synapse/media/url_previewer.py@a58ad44e',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'The same; text that Synapse writes itself is cut at 500.',
    },
  },
  recognise: {
    value: {
      share: [],
      profile: [/^https?:\/\/matrix\.to\/#\/(?:[@#!+]|%40|%23|%21)/i],
    },
    source:
      'element-hq/synapse:synapse/media/preview_html.py + url_previewer.py@a58ad44e (2026-07-24); element-hq/synapse:synapse/media/url_previewer.py@a58ad44e',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
