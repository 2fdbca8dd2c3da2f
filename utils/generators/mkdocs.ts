import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'MkDocs: configuration',
    url: 'https://www.mkdocs.org/user-guide/configuration/',
    basis: 'memory',
    checked: '2026-11-25',
  },
  {
    title: 'Material for MkDocs: setup',
    url: 'https://squidfunk.github.io/mkdocs-material/setup/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'mkdocs',
  name: 'MkDocs',
  signs: {
    generator: /^mkdocs-(\d+(?:\.\d+)*)/i,
  },
  places: [],
  unverified: [
    ['Metadata: title', 'title', 'social-title'],
    ['Metadata: description', 'social-description'],
    ['mkdocs.yml: social plug-in of the Material theme', 'social-image', 'x-card', 'og-type'],
    ['mkdocs.yml: site_url', 'canonical'],
    ['mkdocs.yml: site_name', 'site-name'],
    ['mkdocs.yml: theme → language', 'language'],
    ['mkdocs.yml: theme → favicon', 'icon'],
    [
      'overrides/main.html: extrahead block',
      'head',
      'theme-colour',
      'structured-data',
      'fediverse',
      'indexing',
      'duplicates',
      'image-alt',
    ],
    ['mkdocs.yml: rss plug-in', 'feed'],
  ],
});
