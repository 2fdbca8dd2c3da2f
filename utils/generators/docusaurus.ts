import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Docusaurus: search engine optimization',
    url: 'https://docusaurus.io/docs/seo',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'docusaurus',
  name: 'Docusaurus',
  signs: {
    generator: /^Docusaurus v?(\d+(?:\.\d+)*)/,
  },
  places: [
    ['Front matter: title', 'title', 'social-title'],
    ['Front matter: description', 'social-description'],
    ['Front matter: image; for the site themeConfig.image', 'social-image'],
    ['Front matter: slug', 'address'],
    [
      'docusaurus.config: themeConfig.metadata; for one page <head> in the Markdown',
      'x-card',
      'og-type',
      'site-name',
      'image-alt',
      'theme-colour',
      'fediverse',
      'head',
      'duplicates',
    ],
    ['docusaurus.config: headTags; for one page <head> in the Markdown', 'structured-data'],
    ['docusaurus.config: noIndex; for one page <head> in the Markdown', 'indexing'],
    ['static/robots.txt', 'robots-txt'],
    ['docusaurus.config: i18n', 'language'],
    ['Front matter: authors, date', 'author', 'dates'],
  ],
  unverified: [
    ['docusaurus.config: url and baseUrl', 'canonical'],
    ['docusaurus.config: favicon', 'icon'],
    ['Front matter: tags', 'tags'],
    ['docusaurus.config: feedOptions of the blog', 'feed'],
  ],
});
