import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { lighthouseConfig } from '../../audit/sources/google';
import { mastodonFetchCard } from '../../audit/sources/mastodon';
import { metaCrawler } from '../../audit/sources/meta';
import type { PageFacts, ServerFacts } from '../../page/snapshot';
import { botWall } from '../../signals/bot-wall';
import { served, titleOf } from '../../signals/meta';
import { pageType } from '../../signals/page-type';
import { webUrl } from '../../signals/urls';

/** A path of a place to sign in, with the spellings of common systems. */
const LOGIN_PATH =
  /[/_-](log-?_?in|sign-?_?in|auth|sso|account)(\.(php|aspx?|jsp|html?))?(\/|$)|\/servicelogin(\/|$)/i;
/** A host whose only purpose is to sign people in. */
const LOGIN_HOST = /^(log-?in|sign-?in|accounts|auth|sso)\./i;
/** Words of a sign-in screen's title or heading; a short list of large languages, our own choice. */
const LOGIN_WORDS =
  /\b(log|sign)[ -]?in\b|anmelden|einloggen|connexion|se connecter|iniciar sesi[oó]n|accedi|fazer login|inloggen|zaloguj|войти|вход|登录|ログイン|로그인/i;

/** Below this share of the visitor's text, the served text is another page's. Our own choice. */
const LITTLE = 0.5;

const HTML = /^(text\/html|application\/xhtml\+xml)$/i;

const typeOf = (header: string | undefined): string =>
  (header ?? '').split(';', 1)[0]?.trim() ?? '';

/** Counters such as “(3)” before a title are for the visitor who is signed in. */
const bare = (title: string | undefined): string =>
  (title ?? '').replace(/^\s*\(\d+\+?\)\s*/, '').toLowerCase();

function endsAtLogin({ url, finalUrl }: ServerFacts): boolean {
  const [from, to] = [webUrl(url), webUrl(finalUrl)];
  if (!from || !to) return false;
  const path = (address: URL) => address.pathname.replace(/\/+$/, '').toLowerCase();
  const isOtherPath = path(to) !== path(from);
  return (
    (isOtherPath && LOGIN_PATH.test(to.pathname) && !LOGIN_PATH.test(from.pathname)) ||
    (to.hostname !== from.hostname && LOGIN_HOST.test(to.hostname))
  );
}

/**
 * A password field alone proves nothing: many sites offer one in the header of every page until the visitor
 * has signed in. It is a wall only when the rest is another page as well.
 */
function isPasswordWall(facts: ServerFacts, page: PageFacts): boolean {
  if (facts.passwordFields === 0 || page.counts.passwordFields > 0) return false;
  const title = titleOf(facts.head);
  if (bare(title) === bare(titleOf(page.head))) return false;
  return (
    LOGIN_WORDS.test(`${title ?? ''} ${facts.h1 ?? ''}`) ||
    facts.textLength < page.text.characters * LITTLE
  );
}

function answerOf({ url, finalUrl, status, headers, textStart }: ServerFacts): Exhibit[] {
  const type = headers['content-type'];
  return [
    { label: 'Asked for', text: url, from: 'address' },
    ...(finalUrl === url
      ? []
      : [{ label: 'Answered by', text: finalUrl, from: 'address' } as const]),
    {
      label: 'Answer',
      text: `HTTP ${status}${type ? `, ${type.slice(0, 100)}` : ''}`,
      from: 'header',
    },
    ...(textStart
      ? [{ label: 'Text', text: textStart.slice(0, 120), from: 'server' } as const]
      : []),
  ];
}

export default defineRule({
  id: 'page-publicly-fetchable',
  pillar: 'travel',
  title: 'Anyone can open the page without signing in',
  kind: 'guard',
  severity: 'critical',
  weight: 10,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  scope: 'any',
  messages: {
    status:
      'A visitor without cookies gets status {status} instead of the page, and no card can be made of that',
    refused:
      'A visitor without cookies is refused (status {status}); whether crawlers of networks are let in cannot be seen from here',
    login: 'A visitor without cookies is sent to {path} to sign in, and crawlers with them',
    password:
      'A visitor without cookies gets a page that asks for a password: “{title}” instead of this page',
    otherType:
      'A visitor without cookies gets {type} where you see a page, and no card can be made of that',
    notHtml:
      'The address leads to {type}, not to a page; most networks make no card of it, as it can hold no tags',
  },
  why: 'A crawler comes as a stranger: if it gets nothing, no tag on the page can help.',
  fix: {
    text: 'Serve the page, or at least its head with the card tags, to visitors who are not signed in. Where the content must stay private, serve a public teaser with the same tags. The command shows what a stranger gets: it should print 200, text/html and no address of a login.',
    snippet:
      'curl -sS -o /dev/null -w "%{http_code} %{content_type} %{url_effective}\\n" -L "{{pageUrl}}"',
  },
  sources: [metaCrawler, mastodonFetchCard, lighthouseConfig],
  check(snapshot, say) {
    const facts = served(snapshot);
    if (!facts) return say.cannotTell();
    // Not shareable by design.
    if (pageType(snapshot).type === 'private') return say.nothingToCheck();
    // Behind a challenge the page may well be public: bot-wall-not-served speaks of it.
    if (botWall(snapshot)) return say.reportedElsewhere();

    const evidence = answerOf(facts);
    if (endsAtLogin(facts)) {
      const path = webUrl(facts.finalUrl)?.pathname.slice(0, 100) ?? '';
      return say.fail('login', { path }, evidence);
    }
    const { status } = facts;
    // Many gates that refuse unknown visitors know the networks’ crawlers.
    if (status === 403) return say.warn('refused', { status }, evidence);
    if (status < 200 || status >= 300) return say.fail('status', { status }, evidence);

    const type = typeOf(facts.headers['content-type']).slice(0, 60);
    if (type !== '' && !HTML.test(type)) {
      return HTML.test(typeOf(snapshot.page.contentType))
        ? say.fail('otherType', { type }, evidence)
        : say.warn('notHtml', { type }, evidence);
    }
    if (isPasswordWall(facts, snapshot.page)) {
      const title = (titleOf(facts.head) ?? facts.h1 ?? '').slice(0, 100);
      return say.fail('password', { title }, evidence);
    }
    return say.pass(evidence);
  },
});
