import { defineRule } from '../../audit/define-rule';
import { shareButtonDebate } from '../../audit/sources/observers';
import { networkById } from '../../networks/registry';
import type { Snapshot } from '../../page/snapshot';
import {
  controlOf,
  mayShareUnseen,
  reachableShares,
  type ShareControl,
  shareControls,
  shareHints,
} from '../../signals/share-controls';
import { calledOf, shareExhibit } from '../../signals/share-exhibits';
import { saysCopy, saysMail } from '../../signals/share-words';

/** Networks whose share address hands the link to one person or a closed group. */
const MESSENGERS: readonly string[] = [
  'whatsapp',
  'telegram',
  'signal',
  'line',
  'kakao',
  'messenger',
  'viber',
  'wechat',
  'qq',
  'imessage',
  'slack',
  'teams',
];

/** Whole texts that may be the name of a button which sends the page to somebody. */
const SENDS =
  /^(?:send|share by|send to|senden|envoyer|enviar|invia|verzenden|wyślij|отправить|发送|전송|보내기|送る)$/i;

type Flaw = 'noSubject' | 'noAddress' | 'plusSigns';

/** What a mailto address lacks. A form of the site to mail the page has no such address, and no flaw here. */
function flawOf(snapshot: Snapshot, share: ShareControl): Flaw | undefined {
  const address = controlOf(snapshot, share)?.url ?? '';
  if (!/^mailto:/i.test(address)) return undefined;
  const field = (name: string) =>
    new RegExp(`[?&](?:amp;)?${name}=([^&#]*)`, 'i').exec(address)?.[1] ?? '';
  const [subject, body] = [field('subject'), field('body')];
  if (!share.shares) return 'noAddress';
  if (subject.trim() === '') return 'noSubject';
  // In mail addresses a plus is a plus: only %20 is a blank (RFC 6068, section 5).
  const isPlus = (text: string) => /\w\+\w.*\w\+\w/.test(text) && !/%20|\s/.test(text);
  return isPlus(subject) || isPlus(body) ? 'plusSigns' : undefined;
}

const isAlive = ({ network = '' }: ShareControl) => networkById(network)?.status.value !== 'dead';

const isPrivate = ({ kind, network = '' }: ShareControl) =>
  kind === 'native' || kind === 'copy' || kind === 'sms' || MESSENGERS.includes(network);

export default defineRule({
  id: 'messaging-share-available',
  pillar: 'sharing-ease',
  title: 'Private channels are served too',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['whatsapp', 'telegram', 'email', 'imessage'],
  needs: [],
  rendering: 'to-fail',
  dependsOn: ['share-control-present'],
  topic: 'share-buttons',
  scope: 'shareable',
  messages: {
    noSubject: 'Mail is the only private channel found, and {control} fills in no subject',
    noAddress:
      'Mail is the only private channel found, and {control} carries no address of the page',
    plusSigns:
      'Mail is the only private channel found, and {control} writes + for blanks, which mail programs show as they are',
    none: 'No control was found that hands the link to a message, a mail or the clipboard',
  },
  why: 'Much of what people share goes to one friend or a small group, and never shows on a public feed.',
  fix: {
    text: 'Offer the device’s share sheet, a copy button or a mail with subject and address.',
    snippet:
      '<a href="mailto:?subject={{title|enc}}&amp;body={{canonical|enc}}">E-mail this page</a>',
  },
  sources: [
    {
      title: 'RFC 6068: the mailto scheme',
      url: 'https://www.rfc-editor.org/rfc/rfc6068',
      basis: 'memory',
      checked: '2026-11-22',
    },
    shareButtonDebate,
  ],
  check(snapshot, say) {
    const shares = reachableShares(snapshot).filter(isAlive);
    if (shares.length === 0) return say.nothingToCheck();
    const mails = shares.filter(({ kind }) => kind === 'email');
    const good = [
      ...shares.filter(isPrivate),
      ...mails.filter((share) => flawOf(snapshot, share) === undefined),
    ];
    const exhibits = (list: readonly ShareControl[]) =>
      list.slice(0, 5).map((share) => shareExhibit(snapshot, share));
    if (good.length > 0) return say.pass(exhibits(good));
    // A button named “Share” or a service's box may open anything, and what is not seen now may be elsewhere.
    const known = new Set(shareControls(snapshot).map(({ name }) => name.trim()));
    const mayOffer =
      shareControls(snapshot).some(
        (share) => share.state === 'unseen' && (isPrivate(share) || share.kind === 'email'),
      ) ||
      shareHints(snapshot).length > 0 ||
      shares.some(
        ({ kind, network }) => (kind === 'scripted' || kind === 'widget') && network === undefined,
      ) ||
      snapshot.page.inlineShareCode.webShare ||
      snapshot.page.inlineShareCode.clipboard ||
      // What no link or button is known to say may be one that a script makes.
      snapshot.page.lines.some(
        (line) => !known.has(line.trim()) && (saysMail(line) || saysCopy(line) || SENDS.test(line)),
      ) ||
      mayShareUnseen(snapshot);
    if (mayOffer) return say.cannotTell();
    const [mail] = mails;
    const flaw = mail && flawOf(snapshot, mail);
    return mail && flaw
      ? say.warn(flaw, { control: calledOf(mail) }, exhibits([mail]))
      : say.fail('none', {}, exhibits(shares));
  },
});
