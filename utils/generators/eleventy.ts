import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Eleventy: documentation',
    url: 'https://www.11ty.dev/docs/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'eleventy',
  name: 'Eleventy',
  signs: {
    generator: /^Eleventy v?(\d+(?:\.\d+)*)/,
  },
  places: [],
  unverified: [
    ['Layout in _includes', 'any-tag', 'icon', 'language'],
    ['RSS plug-in, and its link in the layout', 'feed'],
    ['Front matter: permalink', 'address'],
  ],
});
