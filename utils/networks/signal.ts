import { defineNetwork } from './network';

const CODE = { checked: '2026-11-25', basis: 'source-code' } as const;
const DESKTOP = {
  source: 'signalapp/Signal-Desktop:ts/linkPreviews/linkPreviewFetch.preload.ts#L372@023ae374',
  ...CODE,
} as const;
const ANDROID = {
  source:
    'signalapp/Signal-Android:app/src/main/java/org/thoughtcrime/securesms/linkpreview/LinkPreviewUtil.java#L101@057231b9',
  ...CODE,
} as const;
const ANDROID_FETCH = {
  source:
    'signalapp/Signal-Android:app/src/main/java/org/thoughtcrime/securesms/linkpreview/LinkPreviewRepository.java#L70@d8a069ed',
  ...CODE,
} as const;
const IOS = {
  source: 'signalapp/Signal-iOS:SignalUI/LinkPreview/HTMLMetadata.swift#L30@c2070943',
  ...CODE,
} as const;
const IOS_FETCH = {
  source: 'signalapp/Signal-iOS:SignalUI/LinkPreview/LinkPreviewFetcher.swift#L73@019f197f',
  ...CODE,
} as const;

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
    source: 'signalapp/Signal-Desktop:ts/linkPreviews/linkPreviewFetch.preload.ts#L36@023ae374',
    ...CODE,
    note: 'Signal Desktop.',
  },
  preview: {
    title: {
      value: ['og:title', 'title'],
      ...DESKTOP,
      note: 'Signal Desktop, as all of this card; the phones differ in what stands under their names. Only https pages have one.',
    },
    description: { value: ['og:description', 'description'], ...DESKTOP },
    image: {
      value: ['og:image', 'og:image:url', 'apple-touch-icon', 'icon'],
      ...DESKTOP,
    },
    keyFrom: { value: ['property'], ...DESKTOP, note: 'og:title in name is not seen.' },
    fromName: ['description'],
    exactKeys: { value: true, ...DESKTOP },
    titleNeeded: { value: true, ...DESKTOP },
    domain: {
      value: 'address',
      source: 'signalapp/Signal-Desktop:ts/types/LinkPreview.std.ts#getDomain@1ca087fc',
      ...CODE,
    },
    runsScripts: { value: 'no', ...DESKTOP },
    robots: {
      value: { obeys: 'no', tokens: [] },
      ...DESKTOP,
      note: 'The page is fetched on the sender’s device.',
    },
    userAgents: { value: ['WhatsApp/2'], ...DESKTOP },
    imageLarge: {
      value: { width: 200, height: 200 },
      source:
        'signalapp/Signal-Desktop:ts/linkPreviews/shouldUseFullSizeLinkPreviewImage.std.ts@240e165f',
      ...CODE,
    },
    smallRatios: {
      value: [0.95, 1.05],
      source:
        'signalapp/Signal-Desktop:ts/linkPreviews/shouldUseFullSizeLinkPreviewImage.std.ts@240e165f',
      ...CODE,
      note: 'A picture that is roughly square.',
    },
    imageMaxBytes: { value: 2_097_152, ...ANDROID_FETCH, note: 'Android and iOS.' },
    imageSomeBytes: {
      value: 1_048_576,
      source: 'signalapp/Signal-Desktop:ts/linkPreviews/linkPreviewFetch.preload.ts#L38@023ae374',
      ...CODE,
      note: 'Signal Desktop.',
    },
    imageFormats: { value: ['gif', 'ico', 'jpeg', 'png', 'webp'], ...DESKTOP },
    layout: {
      value: 'large',
      source:
        'signalapp/Signal-Desktop:ts/linkPreviews/shouldUseFullSizeLinkPreviewImage.std.ts@240e165f',
      ...CODE,
    },
    showsDescription: {
      value: true,
      source: 'signalapp/Signal-Desktop:ts/components/conversation/Message.dom.tsx',
      ...CODE,
    },
    look: {
      value: {
        lines: ['title', 'description', 'domain'],
        picture: 'above',
        smallRatio: 1,
        smallSide: 'start',
      },
      source: 'signalapp/Signal-Desktop:ts/components/conversation/Message.dom.tsx',
      ...CODE,
      note: 'Order of lines and the square of the small picture; read in an older copy of the file. How a large one is cropped was not looked up.',
    },
  },
  clients: [
    {
      name: 'Signal on Android',
      htmlBytes: { value: 2_097_152, ...ANDROID_FETCH },
      differs: {
        title: {
          value: ['og:title', 'title'],
          ...ANDROID,
          note: 'A title element with a line break in it is not seen.',
        },
        description: { value: ['og:description'], ...ANDROID },
        image: { value: ['og:image', 'icon'], ...ANDROID },
        lastWins: ['og:title', 'og:description', 'og:image'],
        exactKeys: { value: false, ...ANDROID },
        quotes: { value: 'double', ...ANDROID },
        decodesTwice: { value: true, ...ANDROID },
        relativeImage: { value: 'refused', ...ANDROID_FETCH },
        titleNeeded: { value: false, ...ANDROID_FETCH },
        needsOneOf: { value: [['title'], ['image']], ...ANDROID_FETCH },
      },
    },
    {
      name: 'Signal on iOS',
      htmlBytes: { value: 2_097_152, ...IOS_FETCH, note: 'A longer page has no card.' },
      differs: {
        title: { value: ['og:title', 'title'], ...IOS },
        description: {
          value: ['og:description', 'description'],
          ...IOS,
          note: 'One that is the same as the title is not shown.',
        },
        image: { value: ['og:image', 'og:image:url', 'icon'], ...IOS },
        emptyBlocks: { value: true, ...IOS_FETCH },
        quotes: { value: 'double', ...IOS },
        titleNeeded: { value: false, ...IOS_FETCH },
        needsOneOf: { value: [['title'], ['image']], ...IOS_FETCH },
        titleMax: { value: { max: 2, unit: 'lines' }, ...IOS_FETCH },
        descriptionMax: { value: { max: 3, unit: 'lines' }, ...IOS_FETCH },
      },
    },
  ],
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
  refresh: {
    value:
      'The sender’s device makes the card and sends it with the message, so old messages never change.',
    source: 'signalapp/Signal-Desktop:ts/linkPreviews/linkPreviewFetch.preload.ts@023ae374',
    ...CODE,
  },
});
