import { defineRule } from '../../audit/define-rule';
import { googleDuplicateUrls, lighthouseCanonical } from '../../audit/sources/google';
import { renderedCanonicals, servedCanonicals } from '../../signals/addresses';
import { servedPage, short } from '../../signals/card-values';
import { isPrivateHost, isStagingOf, norm, webUrl } from '../../signals/urls';

export default defineRule({
  id: 'canonical-well-formed',
  pillar: 'linkability',
  title: 'The canonical address is a single complete one',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['google', 'mastodon', 'all'],
  needs: ['server'],
  dependsOn: ['canonical-present'],
  topic: 'canonical',
  scope: 'public',
  messages: {
    several: 'There are {count} different canonical addresses, “{first}” and “{second}” among them',
    relative:
      'The canonical address “{canonical}” is not complete: it names no site, as one that begins with https:// does',
    notWeb: 'The canonical address “{canonical}” is no web address',
    unreadable: 'The canonical address “{canonical}” cannot be read as an address',
    privateHost: 'The canonical address leads to “{host}”, which strangers cannot reach',
    staging: 'The canonical address leads to the staging copy “{host}”',
    inBody: 'The canonical link “{canonical}” stands in the body, where Google passes over it',
    headClosed:
      'The canonical link “{canonical}” landed in the body, where Google passes over it: <{tag}> in line {line} ends the head early',
    protocolRelative: 'The canonical address “{canonical}” leaves out http or https',
    fragment: 'The canonical address “{canonical}” contains a fragment, which servers never see',
  },
  why: 'Contradicting or incomplete canonical addresses are ignored, and a private one leaks into shares.',
  fix: {
    text: 'Print one canonical link in the head, with a complete public address.',
    snippet: '<link rel="canonical" href="{{canonical|attr}}">',
  },
  sources: [lighthouseCanonical, googleDuplicateUrls],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const stated = servedCanonicals(snapshot);
    if (stated.length === 0) return say.nothingToCheck();
    const own = webUrl(snapshot.page.url)?.hostname ?? '';
    const distinct = [
      ...new Map(stated.map((each) => [norm(each.url ?? '') ?? each.value, each])).values(),
    ];
    const problems = distinct.flatMap(({ value, url, evidence }) => {
      const canonical = short(value);
      const marked = [{ ...evidence, mark: value }];
      if (url === undefined) return say.problem('fail', 'unreadable', { canonical }, marked);
      const parsed = webUrl(url);
      if (!parsed) return say.problem('fail', 'notWeb', { canonical }, marked);
      const host = parsed.hostname;
      if (isPrivateHost(host) && !isPrivateHost(own))
        return say.problem('fail', 'privateHost', { host: short(host) }, marked);
      if (isStagingOf(host, own))
        return say.problem('fail', 'staging', { host: short(host) }, marked);
      if (value.startsWith('//'))
        return say.problem('warn', 'protocolRelative', { canonical }, marked);
      if (!/^https?:\/\//i.test(value))
        return say.problem('fail', 'relative', { canonical }, marked);
      return value.includes('#') ? say.problem('warn', 'fragment', { canonical }, marked) : [];
    });
    const [first, second] = distinct;
    if (first && second) {
      problems.unshift(
        say.problem(
          'fail',
          'several',
          { count: distinct.length, first: short(first.value), second: short(second.value) },
          distinct.map(({ evidence }) => evidence),
        ),
      );
    }
    // With scripting, a <noscript> in the head does not end it; only what both readings put into the
    // body is there for everybody.
    const inHead = [...stated, ...renderedCanonicals(snapshot)].some((each) => each.inHead);
    if (first && !inHead) {
      const canonical = short(first.value);
      const { headBreak } = facts;
      const isMoved = headBreak !== undefined && (first.evidence.byte ?? -1) > headBreak.byte;
      problems.push(
        isMoved
          ? say.problem(
              'fail',
              'headClosed',
              { canonical, tag: headBreak.tag, line: headBreak.line },
              [first.evidence],
            )
          : say.problem('fail', 'inBody', { canonical }, [first.evidence]),
      );
    }
    return say.worst(problems, first ? [first.evidence] : []);
  },
});
