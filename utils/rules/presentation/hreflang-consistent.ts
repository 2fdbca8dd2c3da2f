import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { lighthouseConfig } from '../../audit/sources/google';
import type { ServerFacts } from '../../page/snapshot';
import { LIMITS } from '../../page/snapshot';
import { canonicalUrl, pageUrl } from '../../signals/addresses';
import { listed, servedPage, short } from '../../signals/card-values';
import { linkHeader } from '../../signals/link-header';
import { exhibit } from '../../signals/meta';
import { primaryLanguage } from '../../signals/text-language';
import { difference } from '../../signals/urls';

interface Version {
  code: string;
  /** As written. */
  href: string;
  url: string | undefined;
  evidence: Exhibit;
}

/** Language versions that the served page names, in its head and in the `Link` header. */
function versions({ head, headers, finalUrl }: ServerFacts): Version[] {
  const inHead = head.links
    .filter(
      ({ rel, hreflang, type }) =>
        /\balternate\b/i.test(rel) && hreflang?.trim() && !/rss|atom|json/i.test(type ?? ''),
    )
    .map((tag) => ({
      code: tag.hreflang?.trim() ?? '',
      href: tag.href,
      url: tag.url,
      evidence: exhibit('hreflang', tag),
    }));
  const inHeader = linkHeader(headers['link'])
    .filter(({ rels, params }) => rels.includes('alternate') && params['hreflang'])
    .map(({ target, params, text }) => ({
      code: params['hreflang'] ?? '',
      href: target,
      url: URL.canParse(target, finalUrl) ? new URL(target, finalUrl).href : undefined,
      evidence: { label: 'Link', text, from: 'header' as const },
    }));
  return [...inHead, ...inHeader];
}

const isCode = (code: string): boolean =>
  /^x-default$/i.test(code) || primaryLanguage(code) !== undefined;

/** Whether two addresses are one page, written this way or that. */
const isSame = (a: string, b: string): boolean =>
  !['host', 'path', 'query'].includes(difference(a, b));

export default defineRule({
  id: 'hreflang-consistent',
  pillar: 'presentation',
  title: 'Language versions point to each other',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['google', 'facebook'],
  needs: ['server'],
  mode: 'full',
  scope: 'public',
  messages: {
    code: 'A language version is marked “{codes}”, which is no language code',
    relative: 'The language version “{code}” has an incomplete address, “{href}”',
    twice: 'The language “{code}” has two addresses',
    noSelf: 'Language versions are named ({count}), but this page is not among them',
    noDefault: 'The page names {count} language versions and none for everybody else, x-default',
    noReturn: 'The language version “{url}” does not point back to this page',
    gone: 'The language version “{url}” answers with status {status}',
  },
  why: 'Who gets a link in a language they do not read can only be sent to their own if the versions know each other.',
  fix: {
    text: 'Put the same full set of links, the page’s own included, on every version.',
    snippet:
      '<link rel="alternate" hreflang="{{lang}}" href="{{canonical}}">\n<link rel="alternate" hreflang="x-default" href="TODO: the version for everybody else">',
  },
  sources: [
    {
      title: 'Google: localized versions of a page',
      url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
      basis: 'memory',
      checked: '2026-11-22',
    },
    lighthouseConfig,
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const all = versions(facts);
    if (all.length === 0) return say.nothingToCheck();
    const own = [canonicalUrl(snapshot), pageUrl(snapshot), facts.finalUrl];
    const isOwn = (url: string | undefined) =>
      url !== undefined && own.some((each) => isSame(each, url));
    const tags = (some: readonly Version[]) => some.slice(0, 4).map(({ evidence }) => evidence);
    const isWhole = !facts.cut && facts.head.links.length < LIMITS.links;
    const problems = [];

    const odd = all.filter(({ code }) => !isCode(code));
    if (odd.length > 0) {
      const codes = short(listed(odd.map(({ code }) => code)));
      problems.push(say.problem('fail', 'code', { codes }, tags(odd)));
    }
    const relative = all.find(({ href }) => !/^https?:/i.test(href.trim()));
    if (relative) {
      const { code, href } = relative;
      const data = { code: short(code), href: short(href) };
      problems.push(say.problem('warn', 'relative', data, tags([relative])));
    }
    const twice = all.find((one) =>
      all.some(
        (other) =>
          other.code.toLowerCase() === one.code.toLowerCase() &&
          !isSame(other.url ?? other.href, one.url ?? one.href),
      ),
    );
    if (twice) {
      const pair = all.filter(({ code }) => code.toLowerCase() === twice.code.toLowerCase());
      problems.push(say.problem('warn', 'twice', { code: short(twice.code) }, tags(pair)));
    }
    const count = new Set(all.map(({ code }) => code.toLowerCase())).size;
    if (isWhole && !all.some(({ url }) => isOwn(url))) {
      problems.push(say.problem('fail', 'noSelf', { count }, tags(all)));
    } else if (isWhole && count > 1 && !all.some(({ code }) => /^x-default$/i.test(code))) {
      problems.push(say.problem('warn', 'noDefault', { count }, tags(all)));
    }

    const asked = snapshot.full?.languages ?? [];
    for (const each of asked) {
      if (each.state !== 'ok') continue;
      const { url, finalUrl, status, facts: other } = each.facts;
      const version = all.find((one) => one.url !== undefined && isSame(one.url, url));
      const evidence = version ? [version.evidence] : [];
      if (status === 404 || status === 410) {
        problems.push(say.problem('fail', 'gone', { url: short(url), status }, evidence));
      } else if (status >= 200 && status < 300 && isSame(url, finalUrl)) {
        const back = other.alternates.some((link) => isOwn(link.url));
        // A page that names no versions at all may do so in its header or in a sitemap.
        const level = other.alternates.length > 0 ? 'fail' : 'warn';
        if (!back) problems.push(say.problem(level, 'noReturn', { url: short(url) }, evidence));
      }
    }
    const isAnswered = asked.some(({ state }) => state === 'ok');
    const isAlone = all.every(({ url }) => isOwn(url));
    return problems.length > 0 || isAnswered || isAlone
      ? say.worst(problems, tags(all))
      : say.cannotTell();
  },
});
