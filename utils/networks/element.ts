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
