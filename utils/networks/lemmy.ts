import { defineNetwork } from './network';

const CODE = { checked: '2026-11-25', basis: 'source-code' } as const;
const READS = {
  source: 'LemmyNet/lemmy:crates/api/api_utils/src/request.rs#L252@439734dd',
  ...CODE,
} as const;
const PARSER = {
  source: 'orottier/webpage-rs:src/parser.rs#process_element@c58da241',
  ...CODE,
} as const;
const CARD = {
  source: 'LemmyNet/lemmy-ui:src/shared/components/post/metadata-card.tsx#L18@025bbb56',
  ...CODE,
} as const;

export default defineNetwork({
  id: 'lemmy',
  name: 'Lemmy',
  tile: 'Le',
  status: {
    value: 'alive',
    source: 'LemmyNet/lemmy:crates/api/api_utils/src/request.rs@439734dd (2026-08-12)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  htmlBytes: {
    value: 1_048_576,
    source: 'LemmyNet/lemmy:crates/api/api_utils/src/request.rs#L73@439734dd',
    ...CODE,
  },
  preview: {
    title: {
      value: ['og:title', 'title'],
      ...READS,
      note: 'Of an address that redirects more than once nothing is read.',
    },
    description: { value: ['og:description', 'description'], ...READS },
    image: { value: ['og:image', 'og:image:url'], ...READS },
    alike: { value: [['og:image', 'og:image:url']], ...PARSER },
    keyFrom: { value: ['property', 'name'], ...PARSER },
    exactKeys: { value: true, ...PARSER },
    headOnly: { value: true, ...PARSER },
    emptyBlocks: { value: true, ...READS },
    lastWins: ['title', 'og:title', 'og:description', 'description'],
    titleNeeded: { value: true, ...CARD },
    domain: { value: 'address', ...CARD },
    runsScripts: { value: 'no', ...READS },
    robots: { value: { obeys: 'no', tokens: ['Lemmy'] }, ...READS },
    userAgents: {
      value: ['Lemmy/x; +https://INSTANCE'],
      source: 'LemmyNet/lemmy:crates/api/api_utils/src/request.rs#L44@439734dd',
      ...CODE,
    },
    layout: { value: 'small', ...CARD, note: 'Its place beside the post is general knowledge.' },
    showsDescription: { value: true, ...CARD },
    look: {
      value: {
        lines: ['title', 'domain', 'description'],
        picture: 'above',
        smallRatio: 1,
        smallSide: 'start',
      },
      source: 'LemmyNet/lemmy-ui:src/shared/components/post/metadata-card.tsx#L18@025bbb56',
      checked: '2026-11-25',
      basis: 'memory',
      note: 'The order of lines is in the code; shape and side of the picture are general knowledge. The poster may write another title.',
    },
  },
  share: {
    template: {
      value: 'https://{instance}/create_post?url={url}&title={title}&body={text}',
      source: 'LemmyNet/lemmy-ui:src/shared/components/post/create-post.tsx@02a37f91',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Every server has a form of its own, and there is no place that asks for the server.',
    },
    text: {
      value: 'taken',
      source: 'LemmyNet/lemmy-ui:src/shared/components/post/create-post.tsx@02a37f91',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    titleMax: {
      value: { max: 200, unit: 'characters' },
      source: 'LemmyNet/lemmy:crates/utils/src/utils/validation.rs@439734dd',
      checked: '2026-11-22',
      basis: 'source-code',
      note: '3 at least.',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/[^/?#\s]+\/create_post\/?\?(?:[^#]*&)?(?:url|title)=/i,
        /^https?:\/\/lemmy\.[\w.-]+\/create_post(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/lemmy\b/i,
      ],
      profile: [
        /^https?:\/\/lemmy\.[\w.-]+\/[uc]\/(?<handle>\w+(?:@[\w.-]+)?)\/?$/i,
        /^https?:\/\/(?!(?:[\w-]+\.)*(?:(?:twitter|x|facebook|fb|linkedin|tumblr|snapchat|reddit|pinterest|addtoany|sharethis|addthis|shareaholic|nextdoor|skype|slack|microsoft|live|whatsapp|line|kakao|google|threads|instagram|vk|weibo|youtube)\.(?:com|net|me|ru)|t\.me|telegram\.(?:me|dog))[/:?#])[^/?#\s]+\/[uc]\/(?<handle>\w+@[\w.-]+)\/?$/i,
      ],
    },
    source:
      'LemmyNet/lemmy:crates/api/api_utils/src/request.rs@439734dd (2026-08-12); LemmyNet/lemmy:crates/utils/src/utils/validation.rs@439734dd',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
