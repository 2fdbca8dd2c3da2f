import { defineRule } from '../../audit/define-rule';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { openGraph } from '../../audit/sources/standards';
import { cardMetas, listed, servedPage, short } from '../../signals/card-values';
import { contentOf, exhibit, metaAll } from '../../signals/meta';
import { primaryLanguage, textLanguage } from '../../signals/text-language';

const FORM = /^[a-z]{2,3}_[A-Z]{2}$/;

/** The language that counts where og:locale is absent (https://ogp.me/, checked 2026-11-22). */
const DEFAULT = 'en';

export default defineRule({
  id: 'og-locale-valid',
  pillar: 'presentation',
  title: 'og:locale uses language_TERRITORY and matches the page',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['facebook', 'mastodon'],
  needs: ['server'],
  topic: 'language',
  scope: 'public',
  messages: {
    absent: 'There is no og:locale, which means American English, but the page is in “{lang}”',
    form: 'og:locale is “{value}”; Open Graph asks for language_TERRITORY, such as en_US',
    malformed: 'og:locale is “{value}”, which names no language',
    wrong: 'og:locale is “{value}”, but the page is in “{lang}”',
    differs: 'og:locale is “{value}” and the <html> tag says “{lang}”; one of them is wrong',
    alternateForm: 'og:locale:alternate is “{values}”; Open Graph asks for language_TERRITORY',
    repeated: 'og:locale:alternate repeats “{value}”, the page’s own og:locale',
  },
  why: 'Open Graph takes a page without it, or with one that cannot be read, for American English.',
  fix: {
    text: 'Join language and territory by an underscore, or leave the tag out on American English pages.',
    snippet: '<meta property="og:locale" content="TODO: such as de_DE or pt_BR">',
  },
  sources: [openGraph, mastodonLinkDetails],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { head } = facts;
    const hasOg = cardMetas(head).some(({ property, name }) =>
      /\bog:/i.test(property ?? name ?? ''),
    );
    if (!hasOg) return say.nothingToCheck();

    const lang = head.lang?.trim() ?? '';
    const declared = primaryLanguage(lang);
    const read = textLanguage(snapshot);
    const problems = [];
    const tag = metaAll(head, 'og:locale').find((each) => contentOf(each) !== '');
    const value = tag ? contentOf(tag) : '';
    if (!tag) {
      const own = read ?? declared;
      if (own === undefined || own === DEFAULT) return say.pass();
      if (facts.cut) return say.cannotTell();
      // What the page says of itself is only believed as long as its text does not say otherwise.
      return say.warn('absent', { lang: read ?? short(lang) });
    }
    const evidence = [
      exhibit('og:locale', tag, 'server', value),
      ...(lang
        ? [{ label: 'html lang', text: `<html lang="${lang}">`, from: 'server' as const }]
        : []),
    ];
    const primary = primaryLanguage(value.replace(/[_.]/g, '-'));
    if (primary === undefined) {
      problems.push(say.problem('fail', 'malformed', { value: short(value) }, evidence));
    } else {
      const own = read ?? declared;
      if (own !== undefined && own !== primary) {
        const data = { value: short(value), lang: read ?? short(lang) };
        problems.push(
          read === undefined
            ? say.problem('warn', 'differs', data, evidence)
            : say.problem('fail', 'wrong', data, evidence),
        );
      } else if (!FORM.test(value)) {
        problems.push(say.problem('warn', 'form', { value: short(value) }, evidence));
      }
    }
    const others = metaAll(head, 'og:locale:alternate').filter((each) => contentOf(each) !== '');
    const odd = others.filter((each) => !FORM.test(contentOf(each)));
    if (odd.length > 0) {
      problems.push(
        say.problem(
          'warn',
          'alternateForm',
          { values: short(listed(odd.map(contentOf))) },
          odd.slice(0, 4).map((each) => exhibit('og:locale:alternate', each)),
        ),
      );
    }
    const same = others.find((each) => contentOf(each) === value);
    if (same) {
      problems.push(
        say.problem('warn', 'repeated', { value: short(value) }, [
          exhibit('og:locale:alternate', same),
        ]),
      );
    }
    return say.worst(problems, [exhibit('og:locale', tag)]);
  },
});
