import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'TYPO3: page properties',
    url: 'https://github.com/TYPO3-Documentation/TYPO3CMS-Tutorial-Editors/blob/625ae9f917e813adc3bde16d50f272135c5c16a0/Documentation/Pages/PageProperties/Index.rst',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'typo3',
  name: 'TYPO3',
  signs: {
    generator: /^TYPO3(?: CMS)?(?: (\d+(?:\.\d+)*))?/i,
  },
  places: [
    [
      'Page properties → Social media',
      'social-title',
      'social-description',
      'social-image',
      'x-card',
    ],
    ['Page properties → SEO', 'title', 'canonical', 'indexing'],
    ['Page properties → General → URL segment', 'address'],
  ],
  unverified: [
    ['Site Management → Sites → Static Routes', 'robots-txt'],
    ['Site Management → Sites → Languages', 'language'],
    [
      'TypoScript: page.meta and page.headerData',
      'head',
      'og-type',
      'site-name',
      'theme-colour',
      'viewport',
      'fediverse',
      'duplicates',
    ],
    ['TypoScript: page.shortcutIcon', 'icon'],
  ],
});
