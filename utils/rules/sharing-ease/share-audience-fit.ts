import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { seventeenRules } from '../../audit/sources/observers';
import { networkById } from '../../networks/registry';
import type { Snapshot } from '../../page/snapshot';
import { networkOfShare } from '../../signals/network-of';
import { pageFields } from '../../signals/page-fields';
import { type PageType, pageType } from '../../signals/page-type';
import { controlOf, reachableShares } from '../../signals/share-controls';
import { calledFirst, namesOf, shareExhibit } from '../../signals/share-exhibits';
import { PHONE } from '../../signals/share-layout';
import { webUrl } from '../../signals/urls';
import { awaitsWidget } from '../../signals/widgets';

/**
 * Networks that have no address on the web to share to. Slack and Snapchat have undocumented ones and are left out.
 * Read in their developer pages, checked 2026-11-22.
 */
const NO_ADDRESS: readonly string[] = ['instagram', 'tiktok', 'youtube', 'discord', 'signal'];

/** Networks by the kind of page. Own table, from general knowledge, 2026-11-22. */
const BY_TYPE: Readonly<Partial<Record<PageType, readonly string[]>>> = {
  recipe: ['pinterest', 'whatsapp'],
  product: ['pinterest', 'whatsapp'],
  image: ['pinterest', 'whatsapp'],
  document: ['linkedin', 'email', 'hackernews', 'reddit', 'mastodon', 'bluesky'],
  app: ['hackernews', 'reddit', 'mastodon', 'bluesky'],
};

/** Networks by language tag, the longest that fits. Own table, from general knowledge, 2026-11-22. */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  ja: ['line', 'x', 'hatena'],
  ko: ['kakao', 'naver'],
  ru: ['vk', 'telegram', 'odnoklassniki'],
  'zh-hans': ['weibo', 'wechat', 'qq', 'qzone'],
  'zh-cn': ['weibo', 'wechat', 'qq', 'qzone'],
  'pt-br': ['whatsapp'],
  es: ['whatsapp'],
  it: ['whatsapp'],
  hi: ['whatsapp'],
  id: ['whatsapp'],
  tr: ['whatsapp'],
};

/**
 * Networks that people use by an app on the phone, so that sites show their buttons there only. Own choice, from general
 * knowledge, 2026-11-26.
 */
const OF_PHONES: readonly string[] = ['whatsapp', 'line', 'kakao'];

interface Row {
  /** What the row is chosen by, for the message. */
  by: string;
  networks: readonly string[];
}

function rowsOf(snapshot: Snapshot): Row[] {
  const { type } = pageType(snapshot);
  const tag = pageFields(snapshot).lang?.value.toLowerCase().replace(/_/g, '-') ?? '';
  const language = Object.keys(BY_LANGUAGE).find(
    (each) => tag === each || tag.startsWith(`${each}-`),
  );
  const [ofType, ofLanguage] = [BY_TYPE[type], BY_LANGUAGE[language ?? '']];
  return [
    ...(ofType ? [{ by: `a page of the kind “${type}”`, networks: ofType }] : []),
    ...(ofLanguage ? [{ by: `a page in the language “${tag}”`, networks: ofLanguage }] : []),
  ];
}

const nameOf = (id: string) => networkById(id)?.name ?? id;

export default defineRule({
  id: 'share-audience-fit',
  pillar: 'sharing-ease',
  title: 'The networks offered suit the page and its language',
  kind: 'guard',
  severity: 'minor',
  weight: 1,
  confidence: 'low',
  networks: ['all'],
  needs: [],
  rendering: 'to-fail',
  dependsOn: ['share-control-present'],
  topic: 'share-buttons',
  scope: 'public',
  contested: 'A page does not tell who reads it; the table of kinds and languages is our own.',
  messages: {
    impossible:
      '{control} stands among the share buttons, but {network} has no address to share a link to, and the button only leads there',
    doubtful:
      '{control} stands among the share buttons, but {network} has no address on the web to share a link to',
    unfit: 'For {row}, no share button was found of those that are usual: {wanted}',
  },
  why: 'Buttons of networks that nobody in the audience uses are clutter, and those that cannot share at all disappoint.',
  fix: {
    text: 'Swap in a network that your readers use, or offer the share sheet and a copy button, which suit everybody.',
    snippet:
      'https://api.whatsapp.com/send?text={{title|enc}}%20{{canonical|enc}}\nhttps://www.pinterest.com/pin/create/button/?url={{canonical|enc}}&media={{image|enc}}&description={{title|enc}}',
  },
  sources: [
    seventeenRules,
    { title: 'Networks by kind of page and language', basis: 'own-choice', checked: '2026-11-22' },
  ],
  check(snapshot, say) {
    const shares = reachableShares(snapshot);
    const offered = shares.filter(({ network }) => network !== undefined);
    const controls = offered.filter(
      ({ control, kind }) => control !== undefined && kind !== 'email',
    );
    if (controls.length === 0) return say.nothingToCheck();
    const impossible = controls.filter((share) => {
      if (!NO_ADDRESS.includes(share.network ?? '')) return false;
      const address = controlOf(snapshot, share)?.url;
      return address === undefined || networkOfShare(address) === undefined;
    });
    const seen = new Set<string | undefined>();
    const odd = impossible.flatMap((share) => {
      if (seen.has(share.network)) return [];
      seen.add(share.network);
      const network = nameOf(share.network ?? '');
      const data = { control: calledFirst(share), network };
      const evidence = [shareExhibit(snapshot, share)];
      // A script may copy the link or open the share sheet instead.
      const control = controlOf(snapshot, share);
      const isLink =
        webUrl(control?.url) !== undefined &&
        control?.onclick === undefined &&
        !/^(?:#|javascript:)/i.test(control?.href ?? '');
      return [
        isLink
          ? say.problem('fail', 'impossible', data, evidence)
          : say.problem('warn', 'doubtful', data, evidence),
      ];
    });

    const rows = rowsOf(snapshot);
    const ids = new Set(offered.map(({ network }) => network));
    const suitsAll = shares.some(({ kind }) => kind === 'native' || kind === 'copy');
    const fits = rows.some(({ networks }) => networks.some((id) => ids.has(id)));
    const [row] = rows;
    const evidence = rows.map(
      ({ by, networks }): Exhibit => ({
        label: by,
        text: networks.map(nameOf).join(', '),
        from: 'page',
      }),
    );
    const isPhone = snapshot.page.viewport.width <= PHONE;
    const missed = row?.networks.filter((id) => isPhone || !OF_PHONES.includes(id)) ?? [];
    const isUnfit = row !== undefined && !fits && !suitsAll;
    if (odd.length === 0) {
      if (rows.length === 0) return say.nothingToCheck();
      const mayOffer =
        snapshot.page.inlineShareCode.webShare ||
        awaitsWidget(snapshot) ||
        shares.some(
          ({ kind, network }) => network === undefined && /^(?:scripted|widget)$/.test(kind),
        );
      if (isUnfit && (mayOffer || missed.length === 0)) return say.cannotTell();
    }
    return say.worst(
      [
        ...odd,
        ...(isUnfit && row && missed.length > 0
          ? [
              say.problem(
                'warn',
                'unfit',
                { row: row.by, wanted: namesOf(missed.map(nameOf)) },
                evidence,
              ),
            ]
          : []),
      ],
      evidence,
    );
  },
});
