import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Hugo: opengraph.html',
    url: 'https://github.com/gohugoio/hugo/blob/master/tpl/tplimpl/embedded/templates/_partials/opengraph.html',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Hugo: twitter_cards.html',
    url: 'https://github.com/gohugoio/hugo/blob/master/tpl/tplimpl/embedded/templates/_partials/twitter_cards.html',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Hugo: configuration',
    url: 'https://gohugo.io/configuration/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'hugo',
  name: 'Hugo',
  signs: {
    generator: /^Hugo (\d+(?:\.\d+)*)/,
  },
  places: [
    ['Front matter: title', 'title', 'social-title'],
    ['Front matter: description', 'social-description'],
    ['Front matter: images; for the site params.images', 'social-image'],
    ['hugo.toml: title', 'site-name'],
    ['hugo.toml: locale or languageCode', 'language'],
    ['hugo.toml: params.social.twitter; the tags: twitter_cards.html partial', 'x-card'],
    ['Front matter: publishDate, lastmod', 'dates'],
    ['Front matter: tags', 'tags'],
    ['hugo.toml: baseURL', 'canonical'],
    ['opengraph.html partial, copied to layouts/', 'og-type', 'image-alt'],
    ['schema.html partial, copied to layouts/', 'structured-data'],
  ],
  unverified: [
    [
      'Theme’s head partial: each of opengraph.html, twitter_cards.html and schema.html once',
      'head',
      'duplicates',
    ],
    [
      'Theme’s head partial below layouts/',
      'icon',
      'theme-colour',
      'viewport',
      'fediverse',
      'indexing',
      'author',
    ],
    ['Theme’s head partial: .AlternativeOutputFormats', 'feed'],
    ['hugo.toml: enableRobotsTXT', 'robots-txt'],
    ['Front matter: slug or url', 'address'],
    ['Theme’s layouts/', 'share-buttons', 'comments'],
  ],
});
