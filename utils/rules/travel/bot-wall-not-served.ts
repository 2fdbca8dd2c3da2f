import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { cardImage } from '../../signals/card-tags';
import { meta, served, titleExhibit, titleOf } from '../../signals/meta';

/** Titles of challenge pages of the common protection services, in their own words. */
const CHALLENGE_TITLE =
  /^(just a moment|attention required|access denied|verify you are human|pardon our interruption|checking your browser|un momento|einen moment)\b/i;

/** Addresses of challenge scripts and frames. `recaptcha/enterprise` guards forms too, so it proves less. */
const CHALLENGE_ADDRESS =
  /challenge-platform|captcha-delivery\.com|_Incapsula_Resource|px-captcha|hcaptcha\.com\/captcha|recaptcha\/enterprise/i;

export default defineRule({
  id: 'bot-wall-not-served',
  pillar: 'travel',
  title: 'Visitors without cookies get the page, not a challenge',
  kind: 'guard',
  severity: 'major',
  weight: 5,
  confidence: 'medium',
  networks: ['all'],
  needs: ['server'],
  dependsOn: ['page-publicly-fetchable'],
  scope: 'public',
  messages: {
    wall: 'A visitor without cookies gets a challenge instead of the page ({mark})',
    withTags:
      'A challenge is served to visitors without cookies ({mark}), but the card tags come along',
  },
  why: 'A challenge page takes the place of the card on every network whose crawler it is shown to.',
  fix: {
    text: 'Exempt the crawlers that make link previews from the challenge, verified by reverse DNS or network number where the network publishes it. A browser cannot see whether they are exempt already.',
  },
  sources: [
    {
      title: 'Meta: the Facebook crawler',
      url: 'https://developers.facebook.com/docs/sharing/webmasters/crawler',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'How LinkedIn crawls',
      url: 'https://opengraphplus.com/consumers/linkedin/crawling',
      basis: 'secondary',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = served(snapshot);
    if (!facts) return say.cannotTell();
    const { head, headers, status } = facts;
    const tags = [meta(head, 'og:title'), cardImage(head), meta(head, 'description')].filter(
      Boolean,
    ).length;

    const marks: [string, Exhibit][] = [];
    const mitigated = headers['cf-mitigated'];
    if (mitigated?.toLowerCase() === 'challenge')
      marks.push([
        'cf-mitigated header',
        { label: 'cf-mitigated', text: mitigated, from: 'header' },
      ]);
    const title = titleOf(head);
    const [titleTag] = titleExhibit(head);
    if (title && titleTag && CHALLENGE_TITLE.test(title) && title !== titleOf(snapshot.page.head))
      marks.push([`titled “${title.slice(0, 60)}”`, titleTag]);
    const isGate = [403, 429, 503].includes(status);
    const address = [...facts.scripts, ...facts.frames].find((url) => CHALLENGE_ADDRESS.test(url));
    // Such scripts also stand in pages that are served in full; alone they prove nothing.
    if (address && tags < 2 && (isGate || facts.textLength < 1_000))
      marks.push(['challenge script', { label: 'Script', text: address, from: 'server' }]);
    if (isGate && marks.length === 0)
      marks.push([`status ${status}`, { label: 'Status', text: `HTTP ${status}`, from: 'header' }]);

    const [first] = marks;
    if (!first) return say.pass();
    const evidence = marks.map(([, exhibit]) => exhibit);
    const data = { mark: first[0] };
    return tags >= 2 ? say.warn('withTags', data, evidence) : say.fail('wall', data, evidence);
  },
});
