import { defineRule } from '../../audit/define-rule';
import { fiveRules } from '../../audit/sources/observers';
import { controlRoles } from '../../signals/control-roles';
import { isMore } from '../../signals/marked-shares';
import { atControl, atEmbed, atText } from '../../signals/targets';

/** A control's whole name, in the languages of the share words. */
const NAME =
  /^(?:<\/?>\s*)?(?:(?:copy|get|show)\s+(?:the\s+)?)?(?:embed(?:\s+(?:code|player|this|video|track|episode|it|link|story|post))*|einbetten|code einbetten|intégrer|code d.intégration|insertar|incorporar|incorpora|insluiten|вставить|код для вставки|埋め込み?|埋め込む|嵌入|퍼가기)(?:\s+(?:code|to clipboard|kopieren|copy))*$/iu;

/** Words that name it within a longer, but short name of a control. */
const WITHIN =
  /(?<!\p{L})(?:embed|einbetten|einbettungscode|intégrer|insertar código|код для вставки|埋め込み)(?!\p{L})/iu;
const MOST = 40;

/** Names of menus. */
const MENU = /^(?:more|more options|options|actions|…|\.{3}|⋯|⋮)$/i;

/** Tabs of share boxes. */
const BESIDE_SHARE = /^share\s*(?:[/&|+]|and|or)\s*embed$/i;

export default defineRule({
  id: 'embed-code-offered',
  pillar: 'mashup',
  title: 'Visitors can copy an embed code',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['all'],
  needs: [],
  rendering: 'to-fail',
  scope: ['video', 'audio'],
  contested: 'Some makers want their work to be played on their own site only.',
  messages: {
    missing: 'The page shows a player, but no control or code to embed it elsewhere was found',
  },
  why: 'A player that others may put on their own pages travels further than a link; copy and paste made it so for video.',
  fix: {
    text: 'Offer a frame to copy, next to the share controls.',
    snippet:
      '<iframe src="https://{{host}}/embed/…" width="560" height="315" loading="lazy" title="{{title|attr}}" allowfullscreen></iframe>',
  },
  sources: [fiveRules],
  check(snapshot, say) {
    const { controls, lines, readonlyAddresses, embeds, head } = snapshot.page;
    const control = controls.find(({ name, text, title = '' }) =>
      [name, text, title].some((each) => each.length <= MOST && WITHIN.test(each)),
    );
    if (control)
      return say.pass([
        { label: 'control', text: control.name, from: 'page', ...atControl(snapshot, control) },
      ]);
    // Buttons that only run a script are not collected; a line of the text that is only this word is one.
    const line = lines.find((each) => NAME.test(each.trim()) || BESIDE_SHARE.test(each.trim()));
    if (line)
      return say.pass([{ label: 'text', text: line, from: 'page', ...atText(snapshot, line) }]);
    const code = readonlyAddresses.find((each) => /<iframe|<blockquote|\/embed\b/i.test(each));
    if (code) return say.pass([{ label: 'code', text: code.slice(0, 300), from: 'page' }]);
    // A share menu may hold it, and somebody else's player brings its own.
    const opens = controlRoles(snapshot).some(
      ({ role, kind, network }) => role === 'share' && network === undefined && kind !== 'copy',
    );
    const isForeign = embeds.some(({ tag }) => tag === 'iframe' || tag === 'object');
    const [player] = embeds.filter(
      ({ tag, box }) => /^(?:video|audio)$/.test(tag) && box.width > 0 && box.height > 0,
    );
    // A menu that a script fills may hold it, and who announces oEmbed offers embedding in another way.
    const mayOffer =
      controls.some((each) => isMore(each)) ||
      lines.some((each) => MENU.test(each.trim())) ||
      head.links.some(({ type = '' }) => /\+oembed$/i.test(type.trim()));
    if (opens || isForeign || mayOffer || !player) return say.cannotTell();
    return say.fail('missing', {}, [
      {
        label: player.tag,
        text: player.url.slice(0, 300),
        from: 'page',
        ...atEmbed(snapshot, player),
      },
    ]);
  },
});
