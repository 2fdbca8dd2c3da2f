import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'jekyll-seo-tag: usage',
    url: 'https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/usage.md',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'jekyll-seo-tag: advanced usage',
    url: 'https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/advanced-usage.md',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'jekyll-seo-tag',
  name: 'jekyll-seo-tag',
  within: 'jekyll',
  head: true,
  signs: {
    comment: /Begin Jekyll SEO tag v?(\d+(?:\.\d+)*)/i,
  },
  places: [
    ['Front matter: title', 'title', 'social-title'],
    ['Front matter: description; for the site _config.yml', 'social-description'],
    ['Front matter: image; for the site _config.yml', 'social-image'],
    ['Front matter: canonical_url', 'canonical'],
    ['_config.yml: title', 'site-name'],
    ['_config.yml or front matter: lang', 'language'],
    ['_config.yml: twitter.username and twitter.card', 'x-card'],
    ['Front matter: author; for the site _config.yml', 'author'],
    ['Front matter: date and seo.date_modified', 'dates'],
    ['Front matter: seo.type and seo.name', 'structured-data'],
  ],
  unverified: [
    ['Front matter: image.alt', 'image-alt'],
    ['{% seo %}, in place of hand-written tags', 'duplicates'],
  ],
});
