import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Jekyll: documentation',
    url: 'https://jekyllrb.com/docs/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'jekyll',
  name: 'Jekyll',
  signs: {
    generator: /^Jekyll v?(\d+(?:\.\d+)*)/,
  },
  places: [],
  unverified: [
    ['<head> of the layout, often _includes/head.html', 'any-tag', 'icon', 'language'],
    ['jekyll-feed plug-in, {% feed_meta %}', 'feed'],
    ['Front matter: tags', 'tags'],
    ['Front matter: permalink', 'address'],
    ['_layouts/post.html', 'share-buttons', 'comments'],
  ],
});
