import { defineRule, type Leveled } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { authors, isNameSeen } from '../../signals/authors';
import { servedPage, short } from '../../signals/card-values';

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
  scope: ['article', 'video', 'audio', 'recipe', 'document', 'dataset'],
  messages: {
    missing: 'Nothing marked as the author was found: no tag, no structured data, no byline',
    nameless: 'The only thing marked as the author is the address “{url}”, without a name',
    accountName: 'The author is called “{name}”, which is the name of an account, not of a person',
    email: 'The author is given as the mail address “{name}”, not by name',
    siteName: 'The only author named is “{name}”, which is also the name of the site',
    visibleOnly: 'The byline says “{name}”, but nothing that machines read names the author',
    machineOnly:
      'Machines are told that “{name}” is the author, but nothing marked as a byline shows the name',
    disagree: 'The byline says “{visible}”, but machines are told “{name}”',
    prefix: 'The name that machines get contains the word before it: “{value}”',
    noUrl: 'The author “{name}” is named, but nothing links to a page or profile of theirs',
  },
  why: 'Mastodon and Pinterest print the author, Google asks for name and address, and credit is what makes people share.',
  fix: {
    text: 'Name the author in a byline that links to their page, and in a tag.',
    snippet:
      '<a rel="author" href="{{authorUrl|attr}}">{{author|attr}}</a>\n<meta name="author" content="{{author|attr}}">',
  },
  sources: [
    {
      title: 'Google: Article structured data',
      url: 'https://developers.google.com/search/docs/appearance/structured-data/article',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Mastodon: link_details_extractor.rb',
      url: 'https://github.com/mastodon/mastodon/blob/main/app/lib/link_details_extractor.rb',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Pinterest: rich Pins',
      url: 'https://developers.pinterest.com/docs/rich-pins/',
      basis: 'read',
      checked: '2026-11-22',
    },
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
    if (!first) return facts.cut ? say.cannotTell() : say.fail('missing');
    if (named.length === 0)
      return say.warn('nameless', { url: short(first.url ?? '') }, shown(all));

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
    if (machine.length === 0) {
      problems.push(say.problem('warn', 'visibleOnly', { name }, shown(visible)));
    } else if (!machine.some((each) => isNameSeen(snapshot, each.name ?? ''))) {
      const [byline] = visible;
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
        say.problem('warn', 'prefix', { value: short(prefixed.evidence.text) }, [
          prefixed.evidence,
        ]),
      );
    }
    if (!all.some(({ url }) => url !== undefined))
      problems.push(say.problem('warn', 'noUrl', { name }, shown(sound)));
    return say.worst(problems, shown(sound));
  },
});
