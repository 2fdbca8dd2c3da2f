import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { fiveRules } from '../../audit/sources/observers';
import { listed, short } from '../../signals/card-values';
import { outboundLinks, relsOf } from '../../signals/editorial-links';
import { contentOf, exhibit, metaAll, served } from '../../signals/meta';
import { atOutLink } from '../../signals/targets';
import { webUrl } from '../../signals/urls';

/** Policies by the specification; older words stand for one each. The last valid token of a header counts. */
const POLICIES: Readonly<Record<string, string>> = {
  'no-referrer': 'no-referrer',
  never: 'no-referrer',
  'same-origin': 'same-origin',
  origin: 'origin',
  'strict-origin': 'strict-origin',
  'origin-when-cross-origin': 'origin-when-cross-origin',
  'origin-when-crossorigin': 'origin-when-cross-origin',
  'strict-origin-when-cross-origin': 'strict-origin-when-cross-origin',
  default: 'strict-origin-when-cross-origin',
  'no-referrer-when-downgrade': 'no-referrer-when-downgrade',
  'unsafe-url': 'unsafe-url',
  always: 'unsafe-url',
};

/** Policies under which another site learns nothing. */
const HIDES: readonly (string | undefined)[] = ['no-referrer', 'same-origin'];
/** Policies under which it learns the whole address. */
const LEAKS: readonly (string | undefined)[] = ['no-referrer-when-downgrade', 'unsafe-url'];

/** Shares of links that hide the page up to which the rule passes, or warns. Own choice. */
const FEW = 0.2;
const MOST = 0.8;
/** Fewer links than these make no habit. Own choice. */
const ENOUGH = 3;

export default defineRule({
  id: 'referrer-reaches-linked-sites',
  pillar: 'reward-links',
  title: 'Sites you link to can see that you did',
  kind: 'guard',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['indieweb', 'all'],
  needs: ['server'],
  scope: 'public',
  contested: 'Many templates add noreferrer out of habit, and some checkers still ask for it.',
  messages: {
    policyHides: 'The referrer policy “{policy}” hides this page from the sites that it links to',
    linksHide:
      'Links with words to other sites that hide where the visitor came from: {hidden} of {all} found in the main part of the page, share buttons and own accounts aside',
    linkHides:
      'The only link with words to another site found in the main part of the page, share buttons and own accounts aside, hides where the visitor came from',
    leaks:
      'The referrer policy “{policy}” tells other sites the whole address of this page, parameters included',
  },
  why: 'The referrer is how a linked author finds out and returns the favour; the browsers’ own policy tells them the site and no more.',
  fix: {
    text: 'Use strict-origin-when-cross-origin, and drop noreferrer from links in the text.',
    snippet: '<meta name="referrer" content="strict-origin-when-cross-origin">',
  },
  sources: [
    {
      title: 'W3C: Referrer Policy',
      url: 'https://www.w3.org/TR/referrer-policy/',
      basis: 'memory',
      checked: '2026-11-22',
    },
    fiveRules,
  ],
  check(snapshot, say) {
    const facts = served(snapshot);
    if (!facts) return say.cannotTell();
    const links = outboundLinks(snapshot);
    if (links.length === 0) return say.nothingToCheck();

    const header = (facts.headers['referrer-policy'] ?? '')
      .toLowerCase()
      .split(',')
      .map((token) => POLICIES[token.trim()])
      .findLast((token) => token !== undefined);
    // The last tag that means something wins, over the header too.
    const tag = metaAll(snapshot.page.head, 'referrer').findLast(
      (each) => contentOf(each).toLowerCase() in POLICIES,
    );
    const policy = tag ? POLICIES[contentOf(tag).toLowerCase()] : header;
    const policyShown: Exhibit[] = tag
      ? [exhibit('referrer', tag, 'page')]
      : header
        ? [{ label: 'Referrer-Policy', text: `Referrer-Policy: ${header}`, from: 'header' }]
        : [];

    const isSecure = webUrl(snapshot.page.url)?.protocol === 'https:';
    const hidden = links.filter((link) => {
      if (relsOf(link).includes('noreferrer')) return true;
      const own = POLICIES[link.referrerPolicy?.toLowerCase() ?? ''] ?? policy;
      return HIDES.includes(own);
    });
    const ratio = hidden.length / links.length;
    const named = policy ? { policy: short(policy) } : { policy: '' };
    if (HIDES.includes(policy) && ratio > MOST) return say.fail('policyHides', named, policyShown);
    const data = { hidden: hidden.length, all: links.length };
    const sample: Exhibit[] = [
      {
        label: 'links',
        text: listed(hidden.map(({ url }) => url)).slice(0, 500),
        from: 'page',
        ...(hidden[0] ? atOutLink(snapshot, hidden[0]) : {}),
      },
    ];
    if (ratio > MOST && links.length >= ENOUGH) return say.fail('linksHide', data, sample);
    return say.worst(
      [
        ...(ratio > FEW
          ? [
              links.length > 1
                ? say.problem('warn', 'linksHide', data, sample)
                : say.problem('warn', 'linkHides', {}, sample),
            ]
          : []),
        ...(isSecure && LEAKS.includes(policy)
          ? [say.problem('warn', 'leaks', named, policyShown)]
          : []),
      ],
      policyShown,
    );
  },
});
