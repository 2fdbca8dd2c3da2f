import { defineRule } from '../../audit/define-rule';
import { mastodonLinkDetails, mastodonProfile } from '../../audit/sources/mastodon';
import { servedPage, short } from '../../signals/card-values';
import { fediverseHandle, fediverseProfile, isFediverseHandle } from '../../signals/fediverse';
import { contentOf, exhibit, metaAll } from '../../signals/meta';
import { webUrl } from '../../signals/urls';

export default defineRule({
  id: 'fediverse-creator',
  pillar: 'reward-links',
  title: 'Authors in the fediverse are credited in previews',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['mastodon'],
  needs: ['server'],
  topic: 'fediverse',
  scope: ['article', 'video', 'audio'],
  messages: {
    missing: 'The page links the profile {profile}, but no fediverse:creator tag credits it',
    pageOnly:
      'The tag fediverse:creator only appears after scripts have run, and Mastodon runs none',
    empty: 'The tag fediverse:creator is empty',
    address: 'fediverse:creator is the web address “{value}”, not an account such as @name@server',
    malformed: 'fediverse:creator says “{value}”, which is no account of the form @name@server',
  },
  why: 'Mastodon prints the author below the card with a link to follow, once the author allows the site in the account’s settings.',
  fix: {
    text: 'Add the tag, and let the author list your domain under “Author attribution” in the account’s settings.',
    snippet: '<meta name="fediverse:creator" content="{{fediverse|attr}}">',
  },
  sources: [
    mastodonProfile,
    {
      title: 'Mastodon: pull request 30398',
      url: 'https://github.com/mastodon/mastodon/pull/30398',
      basis: 'read',
      checked: '2026-11-22',
    },
    mastodonLinkDetails,
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    // The first tag is the one that Mastodon reads.
    const [tag] = metaAll(facts.head, 'fediverse:creator');
    if (tag) {
      const value = contentOf(tag);
      if (isFediverseHandle(value)) return say.pass([exhibit('fediverse:creator', tag)]);
      const shown = [exhibit('fediverse:creator', tag, 'server', value)];
      if (value === '') return say.fail('empty', {}, shown);
      return say.fail(webUrl(value) ? 'address' : 'malformed', { value: short(value) }, shown);
    }
    if (facts.cut) return say.cannotTell();
    const [rendered] = metaAll(snapshot.page.head, 'fediverse:creator');
    if (rendered && contentOf(rendered) !== '')
      return say.warn('pageOnly', {}, [exhibit('fediverse:creator', rendered, 'page')]);
    const profile = fediverseProfile(snapshot);
    if (!profile) return say.nothingToCheck();
    const handle = fediverseHandle(snapshot);
    return say.warn('missing', { profile: short(handle ?? profile.url) }, [
      { label: 'profile', text: profile.url, from: 'page' },
    ]);
  },
});
