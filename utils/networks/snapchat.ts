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
