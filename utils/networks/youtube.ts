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
  picture: {
    kind: 'post',
    size: {
      value: { width: 1080, height: 1080 },
      source: 'https://developers.google.com/youtube/data/reference/rest/v3/posts/imageUpload',
      checked: '2026-11-25',
      basis: 'memory',
      note: 'Google takes any shape between 2:5 and 5:2; that posts show a square is from memory.',
    },
    caption: {
      value: { max: 1500, unit: 'characters' },
      source: 'https://support.google.com/youtube/answer/7124474',
      checked: '2026-11-25',
      basis: 'memory',
      note: 'Could not be read there; the real limit may be higher.',
    },
    opens: {
      value: 'https://studio.youtube.com/',
      source: 'https://support.google.com/youtube/answer/7124474',
      checked: '2026-11-25',
      basis: 'memory',
      note: 'A post is begun there with “Create”.',
    },
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
