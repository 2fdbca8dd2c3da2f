import { defineRule, type Leveled } from '../../audit/define-rule';
import { fiveRules } from '../../audit/sources/observers';
import { short } from '../../signals/card-values';
import {
  ccOfAddress,
  ccOfWords,
  licences,
  mayStateTerms,
  sameLicence,
} from '../../signals/licences';

/** What parts a line from its neighbours, and is no part of it. */
const PARTED = /^[\s|•·/]+|[\s|•·/]+$/gu;

export default defineRule({
  id: 'license-declared',
  pillar: 'mashup',
  title: 'The terms of re-use are stated and agree',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  scope: ['article', 'image', 'dataset', 'video', 'audio', 'document'],
  contested:
    'Reserving all rights is a valid choice. It only counts as a warning, because machines cannot read it.',
  messages: {
    missing:
      'No licence was found in links, head or structured data, and no copyright line in the text of the page',
    copyrightOnly: '{where} says “{line}”, and no licence that is marked for programs was found',
    holderOnly:
      'Structured data names the copyright holder ({holder}), and no licence that is marked for programs was found',
    unmarked:
      'The link to “{address}” is not marked with rel=license, so programs cannot tell what it applies to',
    noVersion: 'The licence address “{address}” does not say which version of the licence is meant',
    wordsDiffer: 'A link says “{text}”, but leads to another licence: “{address}”',
    statementsDiffer:
      'Two statements on the licence of this page disagree: “{first}” and “{second}”',
  },
  why: 'Whoever wants to build on the page needs to know what is allowed; a marked licence is the cheapest invitation.',
  fix: {
    text: 'Link the licence that you grant with rel=license; this is how CC BY 4.0 looks.',
    snippet: '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>',
  },
  sources: [
    {
      title: 'HTML Standard: link type license',
      url: 'https://html.spec.whatwg.org/multipage/links.html#link-type-license',
      basis: 'memory',
      checked: '2026-11-22',
    },
    {
      title: 'Creative Commons: rights expression language',
      url: 'https://wiki.creativecommons.org/wiki/CC_REL',
      basis: 'memory',
      checked: '2026-11-22',
    },
    fiveRules,
  ],
  check(snapshot, say) {
    const all = licences(snapshot);
    const problems: Leveled[] = [];
    for (const { value, text, evidence } of all) {
      const [byAddress, byWords] = [ccOfAddress(value), ccOfWords(text ?? '')];
      if (byAddress && byWords && !sameLicence(byAddress, byWords)) {
        problems.push(
          say.problem('fail', 'wordsDiffer', { text: short(text ?? ''), address: short(value) }, [
            evidence,
          ]),
        );
      }
    }
    // Links in the body may be for single pictures; what head and structured data say is for the page.
    const [first, ...others] = all.filter(
      ({ from, text, value }) =>
        text === undefined && from !== 'copyright' && ccOfAddress(value) !== undefined,
    );
    const firstCc = first && ccOfAddress(first.value);
    const other = others.find(({ value }) => {
      const cc = ccOfAddress(value);
      return cc && firstCc && !sameLicence(cc, firstCc);
    });
    if (first && other) {
      problems.push(
        say.problem(
          'fail',
          'statementsDiffer',
          { first: short(first.value), second: short(other.value) },
          [first.evidence, other.evidence],
        ),
      );
    }

    const marked = all.find(({ from }) => from === 'link' || from === 'json-ld' || from === 'meta');
    const mention = all.find(({ from }) => from === 'mention');
    const line = all.find(({ from }) => from === 'copyright');
    if (marked) {
      const cc = ccOfAddress(marked.value);
      if (cc && cc.version === undefined) {
        problems.push(
          say.problem('warn', 'noVersion', { address: short(marked.value) }, [marked.evidence]),
        );
      }
      return say.worst(problems, [marked.evidence]);
    }
    if (mention) {
      problems.push(
        say.problem('warn', 'unmarked', { address: short(mention.value) }, [mention.evidence]),
      );
      return say.worst(problems);
    }
    if (line) {
      const { value, evidence, where = 'The page' } = line;
      return say.warn('copyrightOnly', { where, line: short(value.replace(PARTED, '')) }, [
        evidence,
      ]);
    }
    const holder = all.find(({ from }) => from === 'holder');
    if (holder) return say.warn('holderOnly', { holder: short(holder.value) }, [holder.evidence]);
    return mayStateTerms(snapshot) || snapshot.page.text.characters === 0
      ? say.cannotTell()
      : say.fail('missing');
  },
});
