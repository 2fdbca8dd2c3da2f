import { defineRule, type Leveled } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { googleArticle } from '../../audit/sources/google';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { pinterestRichPins } from '../../audit/sources/networks';
import type { Snapshot } from '../../page/snapshot';
import {
  hasAuthorAccount,
  hasMakerTag,
  isNameInData,
  mayLinkInData,
  mayNameAuthor,
} from '../../signals/author-data';
import { authors, canBeName, isNameSeen } from '../../signals/authors';
import { servedPage, short } from '../../signals/card-values';
import { credits } from '../../signals/credits';
import { areLinesCut } from '../../signals/cut-lines';
import { jsonLd } from '../../signals/json-ld';
import { pageAuthor } from '../../signals/page-author';
import { atText } from '../../signals/targets';
import { norm } from '../../signals/urls';

/** A line that is the word for the author, with or without a name behind it. */
const LABEL =
  /^(?:authors?|written by|autor(?:in|a|es)?|auteurs?|autore|автор|yazar|作者|記者|记者|撰文)\s*[:：](?:\s*\S.{0,40})?$/iu;

/** The word for the author as a text of its own: the name is another one, which no byline holds. */
const BARE_LABEL =
  /^(?:authors?|written by|autor(?:in|a|es)?|auteurs?|autore|автор|yazar|作者|記者|记者|撰文)\s*[:：]?$/iu;

/** What stands in place of a name. */
const NOBODY = /^(?:unknown|anonymous|unbekannt|admin|staff)$/i;

/** Characters of text below which a page has not been drawn. Own choice. */
const DRAWN = 20;

/** Whether a link to this address has words, which then are the name as readers see it. */
function isLinkNamed({ page }: Snapshot, url: string): boolean {
  const wanted = norm(url);
  return [...page.controls, ...page.outLinks, ...page.relLinks].some(
    (link) =>
      link.url !== undefined && link.text.trim() !== '' && wanted && norm(link.url) === wanted,
  );
}

export default defineRule({
  id: 'author-identified',
  pillar: 'community',
  title: 'The author is named and linked',
  kind: 'achievement',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['mastodon', 'pinterest', 'google', 'linkedin', 'slack'],
  needs: ['server'],
  topic: 'author',
  scope: ['article', 'video', 'audio', 'recipe', 'document', 'dataset'],
  contested: 'Some publications sign everything as the house, on purpose.',
  messages: {
    missing: 'No author was found: no tag, structured data or byline in a known form',
    nameless: 'An address is given as the author, “{url}”, and no name was found',
    accountName: 'The author is called “{name}”, which is the name of an account, not of a person',
    email: 'The author is given as the mail address “{name}”, not by name',
    siteName: '“{name}” is named as the author, which is also the name of the site',
    visibleOnly:
      'The byline says “{name}”, but no meta tag, JSON-LD, microdata, RDFa or microformat says who the author is',
    machineOnly:
      'Machines are told that “{name}” is the author, but the name was not found in bylines, headings and short texts of the page',
    disagree: 'The byline says “{visible}”, but machines are told “{name}”',
    prefix:
      'Machines are told “{value}” as a name of the author, with a word before it that is no part of the name',
    noUrl:
      'The author “{name}” is named, but no tag in the head, no structured data and no link with rel=author gives the address of their page',
  },
  why: 'Mastodon and Pinterest print the author, Google asks for name and address, and credit is what makes people share.',
  fix: {
    text: 'Name the author in a byline that links to their page, and in a tag.',
    snippet:
      '<a rel="author" href="{{authorUrl|attr}}">{{author|attr}}</a>\n<meta name="author" content="{{author|attr}}">',
  },
  sources: [
    googleArticle,
    mastodonLinkDetails,
    pinterestRichPins,
    {
      title: 'HTML Standard: link type author',
      url: 'https://html.spec.whatwg.org/multipage/links.html#link-type-author',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const all = authors(snapshot);
    const named = all.filter(({ name }) => name !== undefined);
    const shown = (list: typeof all): Exhibit[] => list.slice(0, 4).map(({ evidence }) => evidence);
    const [first] = all;
    // A name that stands beside the headline, or in a tag of some house's own style, is not nothing.
    const other = pageAuthor(snapshot);
    const isUnsure =
      other !== null && !/^(?:title|h1|og:title|twitter:(?!creator))/.test(other.from);
    if (!first) {
      const said = credits(snapshot).names.find(
        ({ how, name }) => how === 'by' && canBeName(name) && !NOBODY.test(name),
      );
      const isToldOf =
        hasAuthorAccount(snapshot) ||
        hasMakerTag(snapshot) ||
        (said !== undefined && isNameInData(snapshot, said.name));
      if (said && isToldOf) return say.cannotTell();
      if (said) {
        const shownLine: Exhibit[] = [
          { label: 'byline', text: said.line, from: 'page', ...atText(snapshot, said.line) },
        ];
        return say.warn('visibleOnly', { name: short(said.name) }, shownLine);
      }
      const isLabelled = snapshot.page.lines.some((line) => LABEL.test(line));
      const isUndrawn = snapshot.page.text.characters < DRAWN;
      return facts.cut || isUnsure || isLabelled || isUndrawn || mayNameAuthor(snapshot)
        ? say.cannotTell()
        : say.fail('missing');
    }
    if (named.length === 0) {
      const url = first.url ?? '';
      return isUnsure || isLinkNamed(snapshot, url)
        ? say.cannotTell()
        : say.warn('nameless', { url: short(url) }, shown(all));
    }

    const sound = named.filter(({ flaw }) => flaw === undefined);
    if (sound.length === 0) {
      const worst = named.find(({ flaw }) => flaw !== 'site') ?? named[0];
      const data = { name: short(worst?.name ?? '') };
      if (worst?.flaw === 'account') return say.fail('accountName', data, shown(named));
      return say.warn(worst?.flaw === 'email' ? 'email' : 'siteName', data, shown(named));
    }

    const machine = sound.filter(({ from }) => from !== 'byline');
    const visible = sound.filter(({ from }) => from === 'byline' || from === 'markup');
    const name = short(machine[0]?.name ?? visible[0]?.name ?? '');
    const problems: Leveled[] = [];
    // A tag of some house's own style may name them, too.
    const isDoubtful =
      machine.length === 0 &&
      (hasAuthorAccount(snapshot) ||
        hasMakerTag(snapshot) ||
        // Of several, some may belong to teasers of other pages.
        new Set(visible.map((each) => each.name)).size > 1 ||
        visible.some((each) => isNameInData(snapshot, each.name ?? '')));
    if (machine.length === 0) {
      if (!isDoubtful) problems.push(say.problem('warn', 'visibleOnly', { name }, shown(visible)));
    } else if (!machine.some((each) => isNameSeen(snapshot, each.name ?? ''))) {
      // Where several people sign, or a name stands apart from its label, one byline may be of something else.
      const isOne =
        new Set(visible.map((each) => each.name)).size === 1 &&
        !snapshot.page.lines.some((line) => BARE_LABEL.test(line.trim()));
      const [byline] = isOne ? visible : [];
      // The name may stand where the texts were cut.
      if (!byline && areLinesCut(snapshot)) return say.cannotTell();
      problems.push(
        byline
          ? say.problem('warn', 'disagree', { visible: short(byline.name ?? ''), name }, [
              byline.evidence,
              ...shown(machine),
            ])
          : say.problem('warn', 'machineOnly', { name }, shown(machine)),
      );
    }
    const prefixed = machine.find((each) => each.prefixed);
    if (prefixed) {
      problems.push(
        say.problem('warn', 'prefix', { value: short(prefixed.prefixed ?? '') }, [
          prefixed.evidence,
        ]),
      );
    }
    // A block that is no JSON may give it; `jsonld-main-entity` tells of the block.
    const isUnread =
      jsonLd(snapshot).broken > 0 && facts.head.jsonLd.some(({ text }) => text.includes(name));
    const isLinked = all.some(({ url }) => url !== undefined);
    if (!isUnread && !isLinked && !sound.some((each) => mayLinkInData(snapshot, each.name ?? '')))
      problems.push(say.problem('warn', 'noUrl', { name }, shown(sound)));
    if (problems.length === 0 && (isDoubtful || (!isLinked && !isUnread))) return say.cannotTell();
    return say.worst(problems, shown(sound));
  },
});
