import { defineNetwork } from './network';

const SHARE_FORM = {
  source: 'https://misskey-hub.net/en/docs/for-users/features/share-form/',
  checked: '2026-11-25',
  basis: 'vendor',
} as const;

export default defineNetwork({
  id: 'misskey',
  name: 'Misskey',
  tile: 'Mi',
  status: { value: 'alive', ...SHARE_FORM },
  share: {
    template: {
      value: 'https://misskey-hub.net/share/?text={text}&url={url}',
      ...SHARE_FORM,
      note: 'Asks for the server.',
    },
    instanceTemplate: {
      value: 'https://{instance}/share?text={text}&url={url}',
      ...SHARE_FORM,
      note: 'There is a title, too, which it puts into square brackets before the text.',
    },
    text: {
      value: 'taken',
      source: 'misskey-dev/misskey:packages/frontend/src/pages/share.vue@02d6b258',
      checked: '2026-11-25',
      basis: 'source-code',
      note: 'Text, a line break and the link.',
    },
    limit: {
      value: { max: 3_000, unit: 'characters', link: null },
      source: 'misskey-dev/misskey:packages/backend/src/const.ts@02e6993e',
      checked: '2026-11-25',
      basis: 'source-code',
      note: 'The default; a server may allow another.',
    },
    hashtags: {
      value: true,
      source: 'General knowledge',
      checked: '2026-11-26',
      basis: 'memory',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*misskey(?:-hub)?\.[a-z]+(?:\.[a-z]+)?\/(?:[a-z]{2}\/)?share\/?(?:[?#]|$)/i,
      ],
      profile: [
        /^https?:\/\/(?:[\w-]+\.)*misskey\.[a-z]+(?:\.[a-z]+)?\/@(?<handle>\w+(?:@[\w.-]+)?)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'misskey-dev/misskey:packages/frontend/src/pages/share.vue@02d6b258',
    checked: '2026-11-25',
    basis: 'source-code',
    note: 'Only servers with Misskey in their names; all others look like those of Mastodon and are taken for them. Account addresses are from memory.',
  },
});
