import { defineNetwork } from './network';

export default defineNetwork({
  id: 'medium',
  name: 'Medium',
  tile: 'Me',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.)?medium\.com\/@(?<handle>[\w.-]+)\/?(?:[?#].*)?$/i,
        /^https?:\/\/(?:www\.)?medium\.com\/(?!(?:m|me|p|search|tag|topic|about|membership|creators|policy|jobs|new-story|explore-topics)(?:[/?#]|$))(?<handle>[a-z][a-z\d-]+)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
