import { defineNetwork } from './network';

export default defineNetwork({
  id: 'github',
  name: 'GitHub',
  tile: 'Gh',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.)?github\.com\/(?!(?:about|apps|blog|collections|contact|customer-stories|enterprise|events|explore|features|join|login|logout|marketplace|new|notifications|orgs|organizations|pricing|readme|search|security|sessions|settings|site|signup|sponsors|topics|trending|team|resources|solutions|codespaces|dashboard|issues|pulls|stars)(?:[/?#]|$))(?<handle>[A-Za-z\d][A-Za-z\d-]{0,38})\/?(?:[?#].*)?$/i,
        /^https?:\/\/(?:www\.)?github\.com\/(?:orgs|sponsors)\/(?<handle>[A-Za-z\d-]+)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
