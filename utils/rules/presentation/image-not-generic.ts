import { defineRule } from '../../audit/define-rule';
import { googleDiscover } from '../../audit/sources/google';
import { xLargeImageCard } from '../../audit/sources/x';
import { servedPage, short, standing } from '../../signals/card-values';
import { genericReason } from '../../signals/generic-image';
import { declaredImages, documentBase } from '../../signals/image-urls';
import { exhibit } from '../../signals/meta';
import { pageType } from '../../signals/page-type';

export default defineRule({
  id: 'image-not-generic',
  pillar: 'presentation',
  title: 'The preview image belongs to this page',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['x', 'google', 'all'],
  needs: ['server'],
  dependsOn: ['og-image-present'],
  topic: 'social-image',
  scope: ['article', 'product', 'video', 'recipe', 'event', 'profile'],
  messages: {
    publisherLogo: 'The preview image is the logo that the structured data give the publisher',
    headerLogo: 'The preview image is a picture from the header of the site',
    icon: 'The preview image is the icon of the site',
    name: 'The name of the preview image suggests that it is made for any page: “{name}”',
    home: 'The preview image is that of the home page',
  },
  why: 'X asks not to use a logo or another picture that fits every page, and Google says the same for thumbnails and Discover.',
  fix: {
    text: 'Choose the main picture of the page.',
    snippet: '<meta property="og:image" content="TODO: the address of the main picture">',
  },
  sources: [
    xLargeImageCard,
    {
      title: 'Google: preferred thumbnails',
      url: 'https://developers.google.com/search/docs/appearance/google-images',
      basis: 'quoted',
      checked: '2026-11-22',
    },
    googleDiscover,
  ],
  check(snapshot, say) {
    if (!servedPage(snapshot)) return say.cannotTell();
    const [image] = declaredImages(snapshot);
    if (!image) {
      return standing(snapshot, 'og:image').state === 'page-only'
        ? say.reportedElsewhere()
        : say.nothingToCheck();
    }
    const found = genericReason(snapshot, image);
    const evidence = [exhibit(image.key, image.tag, 'server', found?.mark)];
    // The picture of an account is an avatar, and its host’s for all accounts at worst.
    const isOwn = found?.mark?.toLowerCase() === 'avatar' && pageType(snapshot).type === 'profile';
    switch (isOwn ? undefined : found?.reason) {
      case 'publisher-logo':
        return say.fail('publisherLogo', {}, evidence);
      case 'header-logo':
        return say.fail('headerLogo', {}, evidence);
      case 'icon':
        return say.fail('icon', {}, evidence);
      case 'name':
        return say.fail('name', { name: short(image.value.split('/').at(-1) ?? '') }, evidence);
    }
    const home = snapshot.full?.home;
    const other = home?.state === 'ok' ? home.facts.facts.ogImage : undefined;
    const base = home?.state === 'ok' ? home.facts.finalUrl : documentBase(snapshot);
    const isHome = other && URL.canParse(other, base) && new URL(other, base).href === image.url;
    return isHome ? say.warn('home', {}, evidence) : say.pass(evidence);
  },
});
