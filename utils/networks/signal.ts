import { defineNetwork } from './network';

export default defineNetwork({
  id: 'signal',
  name: 'Signal',
  tile: 'Si',
  status: {
    value: 'alive',
    source: 'signalapp/Signal-Desktop:ts/linkPreviews/linkPreviewFetch.preload.ts@023ae374',
    checked: '2026-11-22',
    basis: 'reported',
  },
  htmlBytes: {
    value: 1_024_000,
    source: 'signalapp/Signal-Desktop:ts/linkPreviews/linkPreviewFetch.preload.ts@023ae374',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Signal Desktop; the clients for iOS and Android read 2 MiB.',
  },
  recognise: {
    value: {
      share: [/^sgnl:\/\/send\b/i],
      profile: [/^https?:\/\/signal\.(?:me|group)\/#/i],
    },
    source:
      'signalapp/Signal-Desktop:ts/linkPreviews/linkPreviewFetch.preload.ts@023ae374; signalapp/Signal-Desktop:ts/linkPreviews/shouldUseFullSizeLinkPreviewImage.std.ts@240e165f',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
