import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { lighthouseConfig } from '../../audit/sources/google';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { servedPage, short } from '../../signals/card-values';
import { isToldByText, primaryLanguage, textLanguage } from '../../signals/text-language';

export default defineRule({
  id: 'html-lang-valid',
  pillar: 'presentation',
  title: 'The page language is declared correctly',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['mastodon', 'google', 'all'],
  needs: ['server'],
  topic: 'language',
  scope: 'public',
  messages: {
    missing: 'No lang attribute on <html> says which language the page is in',
    empty: 'The lang attribute of the <html> tag is empty',
    scriptOnly: 'The language of the page, “{value}”, is only set by a script',
    malformed: 'The language of the page is given as “{value}”, which is no language tag',
    differs: 'The page calls itself “{value}”, but its text reads as “{found}”',
  },
  why: 'Mastodon, translators, screen readers and search engines go by this one attribute.',
  fix: {
    text: 'Give the two-letter code of the language, with a region after a hyphen where it matters.',
    snippet: '<html lang="TODO: the language of the text, such as en or pt-BR">',
  },
  sources: [
    mastodonLinkDetails,
    lighthouseConfig,
    {
      title: 'RFC 5646: tags for identifying languages',
      url: 'https://www.rfc-editor.org/rfc/rfc5646',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    if (!/html/i.test(snapshot.page.contentType)) return say.nothingToCheck();
    const exhibit = (lang: string, from: Exhibit['from']): Exhibit[] => [
      { label: 'html lang', text: `<html lang="${lang}">`, from, mark: lang },
    ];
    const lang = facts.head.lang?.trim() ?? '';
    const rendered = snapshot.page.head.lang?.trim() ?? '';
    if (lang === '') {
      return rendered === ''
        ? say.fail(facts.head.lang === undefined ? 'missing' : 'empty')
        : say.warn('scriptOnly', { value: short(rendered) }, exhibit(rendered, 'page'));
    }
    const evidence = exhibit(lang, 'server');
    const value = short(lang);
    const primary = primaryLanguage(lang);
    if (primary === undefined) return say.fail('malformed', { value }, evidence);
    const found = textLanguage(snapshot);
    // A language that the text cannot be told to be in is believed.
    const isDoubtful = found !== undefined && found !== primary && isToldByText(primary);
    return isDoubtful
      ? say.warn('differs', { value, found }, evidence)
      : say.pass(exhibit(lang, 'server').map(({ mark: _, ...rest }) => rest));
  },
});
