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
  limits: {
    imageMin: {
      value: { width: 200, height: 200 },
      source:
        'signalapp/Signal-Desktop:ts/linkPreviews/shouldUseFullSizeLinkPreviewImage.std.ts@240e165f',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Smaller pictures stand beside the text.',
    },
    imageMaxBytes: {
      value: 2_097_152,
      source:
        'signalapp/Signal-Android:app/src/main/java/org/thoughtcrime/securesms/linkpreview/LinkPreviewRepository.java@d8a069ed',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Android and iOS.',
    },
    imageSomeBytes: {
      value: 1_048_576,
      source: 'signalapp/Signal-Desktop:ts/linkPreviews/linkPreviewFetch.preload.ts@023ae374',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Signal Desktop.',
    },
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
