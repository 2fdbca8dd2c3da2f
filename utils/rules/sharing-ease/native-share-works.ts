import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { navigatorShare } from '../../audit/sources/standards';
import { served } from '../../signals/meta';
import { shareControls } from '../../signals/share-controls';
import { shareExhibit } from '../../signals/share-exhibits';
import { webUrl } from '../../signals/urls';

/** Hosts of the visitor's own machine, secure by themselves. https://www.w3.org/TR/secure-contexts/, 2026-11-22. */
const OWN_MACHINE = /^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Whether browsers take a page for secure, by its address. */
function isSecure(address: string): boolean {
  const url = webUrl(address);
  return url?.protocol === 'https:' || OWN_MACHINE.test(url?.hostname ?? '');
}

/** The part of a header that forbids the share sheet to the page itself. */
function banIn(headers: Record<string, string>): Exhibit | undefined {
  const policies: [header: string, ban: RegExp][] = [
    ['permissions-policy', /(?:^|[,\s])web-share\s*=\s*\(\s*\)/i],
    ['feature-policy', /(?:^|[;,\s])web-share\s+'none'/i],
  ];
  for (const [header, pattern] of policies) {
    const text = headers[header] ?? '';
    const mark = pattern.exec(text)?.[0].replace(/^[,;\s]+/, '');
    if (mark) return { label: header, text, from: 'header', mark };
  }
  return undefined;
}

export default defineRule({
  id: 'native-share-works',
  pillar: 'sharing-ease',
  title: 'The device’s own share sheet is used where there is one',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'medium',
  networks: ['all'],
  needs: [],
  rendering: 'to-fail',
  topic: 'share-buttons',
  scope: 'shareable',
  contested:
    'Many desktop browsers have no share sheet, so a fallback is needed; code in files of its own cannot be read here.',
  messages: {
    unused: 'No script of the page opens the device’s share sheet',
    insecure: 'The page calls the share sheet, which browsers offer on https:// only',
    forbidden: 'The page calls the share sheet, but its {header} header forbids it',
  },
  why: 'The share sheet reaches the chats and apps that a visitor really uses, which no row of buttons could list.',
  fix: {
    text: 'Call navigator.share when the button is pressed, and copy the link where it is missing.',
    snippet:
      'button.onclick = async () => {\n  const page = { title: document.title, url: {{canonical|json}} };\n  if (navigator.canShare?.(page)) await navigator.share(page);\n  else await navigator.clipboard.writeText(page.url);\n};',
  },
  sources: [
    navigatorShare,
    {
      title: 'MDN: Permissions-Policy, web-share',
      url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Permissions-Policy/web-share',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const { page } = snapshot;
    const natives = shareControls(snapshot).filter(({ kind }) => kind === 'native');
    if (!page.inlineShareCode.webShare && natives.length === 0) {
      // What a file of its own holds is not read; only a page without any surely calls nothing.
      const isReadable = page.scripts.length === 0 && page.frames.length === 0;
      return isReadable ? say.warn('unused') : say.cannotTell();
    }
    const evidence = natives.slice(0, 5).map((share) => shareExhibit(snapshot, share));
    if (!isSecure(page.url)) return say.fail('insecure', {}, evidence);
    const facts = served(snapshot);
    if (!facts) return say.cannotTell();
    const ban = banIn(facts.headers);
    return ban
      ? say.fail('forbidden', { header: ban.label }, [ban, ...evidence])
      : say.pass(evidence);
  },
});
