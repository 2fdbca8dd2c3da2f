import { defineNetwork } from './network';

export default defineNetwork({
  id: 'dribbble',
  name: 'Dribbble',
  tile: 'Dr',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.)?dribbble\.com\/(?!(?:shots|search|jobs|designers|about|tags|stories|signup|session|learn|following|pro|freelance|hiring|teams|collections|goods)(?:[/?#]|$))(?<handle>[\w-]+)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
