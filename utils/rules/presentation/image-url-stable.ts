import { defineRule } from '../../audit/define-rule';
import { mastodonFetchCard } from '../../audit/sources/mastodon';
import { metaCrawler } from '../../audit/sources/meta';
import { xCardsGettingStarted } from '../../audit/sources/x';
import { cardTag } from '../../signals/card-tags';
import { listed, servedPage, short } from '../../signals/card-values';
import { imageProbe } from '../../signals/image-fit';
import { declaredImages } from '../../signals/image-urls';
import { exhibit } from '../../signals/meta';

export default defineRule({
  id: 'image-url-stable',
  pillar: 'presentation',
  title: 'The image address does not expire',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['all'],
  needs: ['server'],
  dependsOn: ['og-image-present'],
  topic: 'social-image',
  scope: 'public',
  messages: {
    expires: 'The address of the preview image runs out: it is signed for a time ({parameters})',
    private:
      'The preview image is sent with “Cache-Control: {value}”, so nothing between server and reader may keep it',
  },
  why: 'Networks fetch the image again for weeks: Mastodon after two, X after about one, Facebook whenever it likes; an address that has run out leaves the card bare.',
  fix: {
    text: 'Publish the image under an address that stays, without a signature, and give a changed image a new file name.',
    snippet: '<meta property="og:image" content="TODO: an address of the image that lasts">',
  },
  sources: [mastodonFetchCard, xCardsGettingStarted, metaCrawler],
  check(snapshot, say) {
    if (!servedPage(snapshot)) return say.cannotTell();
    const [image] = declaredImages(snapshot);
    if (!image) {
      return cardTag(snapshot, 'og:image')?.state === 'page-only'
        ? say.reportedElsewhere()
        : say.nothingToCheck();
    }
    const { key, tag, expiry } = image;
    if (expiry.length > 0) {
      return say.fail('expires', { parameters: listed(expiry) }, [
        exhibit(key, tag, 'server', expiry[0]),
      ]);
    }
    // Kept by nobody is a hint at most: networks store their own copy. An error is rightly kept by nobody.
    const probe = imageProbe(snapshot);
    const cache = (probe?.state === 'ok' && probe.headers?.['cache-control']) || '';
    return /\b(no-store|private)\b/i.test(cache)
      ? say.warn('private', { value: short(cache) }, [
          { label: 'Cache-Control', text: short(cache), from: 'header' },
        ])
      : say.pass([exhibit(key, tag)]);
  },
});
