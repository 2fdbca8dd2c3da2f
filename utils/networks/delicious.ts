import { defineNetwork } from './network';

export default defineNetwork({
  id: 'delicious',
  name: 'Delicious (del.icio.us)',
  tile: 'De',
  status: {
    value: 'dead',
    source: 'https://pauljacobson.me/tag/archive/ (quotes the announcement)',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Sold to Pinboard; only its archive can be read since.',
  },
  closed: {
    value: '2017-06-15',
    source: 'https://pauljacobson.me/tag/archive/ (quotes the announcement)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  successor: {
    value: { name: 'Pinboard', url: 'https://pinboard.in/' },
    source: 'https://pauljacobson.me/tag/archive/ (quotes the announcement)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.|secure\.)?del\.icio\.us\/(?:post|save|login)(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.|secure\.)?delicious\.com\/(?:save|post)(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/delicious\b/i,
      ],
      profile: [
        /^https?:\/\/(?:www\.)?(?:del\.icio\.us|delicious\.com)\/(?!(?:post|save|login|search|tag|help|about|register)(?:[/?#]|$))(?<handle>[\w-]+)\/?$/i,
      ],
    },
    source:
      'bradvin/social-share-urls:README.md@00af60b4; easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
