import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'VitePress: frontmatter config',
    url: 'https://vitepress.dev/reference/frontmatter-config',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'vitepress',
  name: 'VitePress',
  signs: {
    generator: /^VitePress v(\d+(?:\.\d+)*)/,
  },
  places: [
    ['Frontmatter: title and titleTemplate', 'title'],
    ['Frontmatter: head; for all pages head in .vitepress/config', 'any-tag', 'icon', 'feed'],
    ['Frontmatter: lastUpdated', 'dates'],
  ],
  unverified: [
    ['.vitepress/config: lang', 'language'],
    ['public/robots.txt', 'robots-txt'],
  ],
});
