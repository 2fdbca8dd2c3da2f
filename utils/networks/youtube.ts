import { defineNetwork } from './network';

export default defineNetwork({
  id: 'youtube',
  name: 'YouTube',
  tile: 'YT',
  status: {
    value: 'alive',
    source: 'easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'No address takes a link from the web, and it makes no cards; both are from memory.',
  },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.|m\.|music\.)?youtube\.com\/(?:@|channel\/(?=UC)|c\/|user\/)(?<handle>[^/?#\s]+)(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.|m\.)?youtube\.com\/(?!(?:about|account|ads|attribution_link|channel|creators|c|embed|feed|gaming|hashtag|howyoutubeworks|index|iframe_api|intl|kids|live|login|logout|movies|music|my_videos|new|oembed|playlist|playlists|post|premium|privacy|t|red|redirect|results|sets|share|shorts|signin|source|static|subscription_center|terms|trending|tv|upload|user|v|watch|yt)(?:[/?#.]|$))(?<handle>[a-z][\w-]{2,})\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
