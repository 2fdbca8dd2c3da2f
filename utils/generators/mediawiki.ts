import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'MediaWiki: configuration settings',
    url: 'https://www.mediawiki.org/wiki/Manual:Configuration_settings',
    basis: 'memory',
    checked: '2026-11-25',
  },
  {
    title: 'MediaWiki: WikiSEO',
    url: 'https://www.mediawiki.org/wiki/Extension:WikiSEO',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'mediawiki',
  name: 'MediaWiki',
  signs: {
    generator: /^MediaWiki (\d+(?:\.\d+)*)/,
  },
  places: [],
  unverified: [
    [
      'MediaWiki itself writes few such tags: look in an extension such as WikiSEO',
      'social-title',
      'og-type',
      'x-card',
      'image-alt',
      'structured-data',
      'duplicates',
      'canonical',
    ],
    ['WikiSEO, or the short description of the page', 'social-description'],
    ['WikiSEO, or the PageImages extension', 'social-image'],
    ['LocalSettings.php: $wgSitename', 'site-name'],
    ['LocalSettings.php: $wgLanguageCode', 'language'],
    ['LocalSettings.php: $wgFavicon and $wgAppleTouchIcon', 'icon'],
    ['LocalSettings.php: $wgDefaultRobotPolicy; for one page __NOINDEX__', 'indexing'],
  ],
});
