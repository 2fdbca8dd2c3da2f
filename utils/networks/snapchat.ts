import { defineNetwork } from './network';

export default defineNetwork({
  id: 'snapchat',
  name: 'Snapchat',
  tile: 'Sn',
  status: {
    value: 'alive',
    source: 'https://developers.snap.com/snap-kit/creative-kit/web',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'The share address is undocumented but in wide use.',
  },
  picture: {
    kind: 'story',
    size: {
      value: { width: 1080, height: 1920 },
      source: 'https://www.ayrshare.com/docs/media-guidelines/snapchat',
      checked: '2026-11-25',
      basis: 'reported',
    },
    covered: {
      value: { top: 310, bottom: 310 },
      source: 'https://picturesizes-com.pages.dev/specs/social-media/snapchat',
      checked: '2026-11-25',
      basis: 'reported',
      note: 'The largest margin that a source names.',
    },
    caption: {
      value: { max: 160, unit: 'characters' },
      source: 'https://docs.getlate.dev/platforms/snapchat',
      checked: '2026-11-25',
      basis: 'reported',
      note: 'Said of the description in Spotlight; of captions on stories no source was found.',
    },
    opens: {
      value: 'https://my.snapchat.com/',
      source: 'https://creators.snap.com/learn-shine-in-the-spotlight-how-to-submit-to-spotlight',
      checked: '2026-11-25',
      basis: 'memory',
      note: 'Snap speaks of a web uploader; its address, and that it takes public stories, are from memory.',
    },
  },
  share: {
    template: {
      value: 'https://www.snapchat.com/share?link={url}',
      source: 'Links in ten public repositories',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Not documented. Documented is a script of Snap’s that makes a button.',
    },
    text: {
      value: 'ignored',
      source: 'Links in ten public repositories',
      checked: '2026-11-22',
      basis: 'reported',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*snapchat\.com\/(?:share\/?\?|scan\/?\?(?:[^#]*&)?attachmentUrl=)/i,
        /^https?:\/\/sdk\.snapkit\.com\/js\/v1\/create\.js/i,
        /^snapchat:\/\/(?:creativekit|share)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/snapchat\b/i,
      ],
      profile: [/^https?:\/\/(?:www\.)?snapchat\.com\/(?:add\/|p\/|@)(?<handle>[\w.-]+)/i],
    },
    source:
      'https://developers.snap.com/snap-kit/creative-kit/web; https://www.snapchat.com/share?link= used in ten public repositories',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Account addresses are from memory.',
  },
});
