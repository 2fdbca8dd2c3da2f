import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Ghost: post settings',
    url: 'https://ghost.org/help/post-settings/',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Ghost: settings for meta data',
    url: 'https://github.com/TryGhost/Ghost/blob/main/apps/admin-x-settings/src/components/settings/general/seo-meta.tsx',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Ghost: meta data in themes',
    url: 'https://docs.ghost.org/themes/helpers/data/meta_data',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'ghost',
  name: 'Ghost',
  signs: {
    generator: /^Ghost (\d+(?:\.\d+)*)/,
  },
  places: [
    ['Post settings → Meta data → Meta title', 'title'],
    [
      'Post settings → Facebook card, X card; the home page: Settings → Meta data',
      'social-title',
      'social-description',
      'social-image',
    ],
    ['Post settings → X card; the home page: Settings → Meta data', 'x-card'],
    ['Post settings → Meta data → Canonical URL', 'canonical'],
    ['Post settings → Post URL', 'address'],
    ['Post settings → Tags', 'tags'],
    ['Post settings → Publish date', 'dates'],
    ['Settings → Title & description', 'site-name'],
    ['Settings → Publication language', 'language'],
    ['Settings → Social accounts', 'profiles'],
  ],
  unverified: [
    ['Post settings → Authors; the profile: Settings → Staff', 'author'],
    ['Settings → Design & branding → Publication icon', 'icon'],
    ['Settings → Code injection → Site header', 'head', 'theme-colour', 'fediverse'],
    ['Settings → Access → Commenting', 'comments'],
    ['Theme → robots.txt', 'robots-txt'],
    ['Theme → post.hbs', 'share-buttons'],
    ['Theme → default.hbs: keep {{ghost_head}}', 'structured-data', 'feed', 'og-type', 'viewport'],
  ],
});
