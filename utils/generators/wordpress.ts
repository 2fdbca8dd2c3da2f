import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'WordPress: options-reading.php',
    url: 'https://core.trac.wordpress.org/changeset/47859/trunk/src/wp-admin/options-reading.php',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'WordPress: help of the settings screens',
    url: 'https://github.com/WordPress/WordPress/commit/14b39ec9dcbaf70e77c7cadac67cfc0152bb6f9a.diff',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Settings → General → Site Icon',
    url: 'https://github.com/deckerweb/site-essentials/wiki/General-settings',
    basis: 'secondary',
    checked: '2026-11-25',
  },
  {
    title: 'WordPress: settings sidebar of the editor',
    url: 'https://wordpress.org/documentation/article/settings-sidebar',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'WordPress: boxes of the editing screen',
    url: 'https://make.wordpress.org/support/user-manual/posts/post-editing-screen/post-editing-screen-metaboxes/',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Slug and permalinks',
    url: 'https://sites.wcsu.edu/docs/posts/',
    basis: 'secondary',
    checked: '2026-11-25',
  },
  {
    title: 'Alternative text in the media library',
    url: 'https://www.dc.umich.edu/0-0-design-guide-for-editors/0-06-design-guide-images-and-the-media-library/',
    basis: 'secondary',
    checked: '2026-11-25',
  },
  {
    title: 'WordPress: automatic feed links',
    url: 'https://codex.wordpress.org/Automatic_Feed_Links',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'WordPress: wp_oembed_add_discovery_links',
    url: 'https://developer.wordpress.org/reference/functions/wp_oembed_add_discovery_links/',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'WordPress: default-filters.php, what it puts on wp_head',
    url: 'https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-includes/default-filters.php',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'WordPress documentation',
    url: 'https://wordpress.org/documentation/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'wordpress',
  name: 'WordPress',
  signs: {
    generator: /^WordPress(?:\.com$| (\d+(?:\.\d+)*)|$)/i,
    link: /^https:\/\/api\.w\.org\/ |\/xmlrpc\.php\?rsd/i,
    header:
      /^x-(?:pingback: .*\/xmlrpc\.php|redirect-by: WordPress)|^link: .*rel="https:\/\/api\.w\.org\/"/i,
    own: /\/wp-content\/(?:themes|plugins)\/|\/wp-includes\//,
  },
  places: [
    ['Settings → General → Site Title', 'site-name'],
    ['Settings → General → Site Icon', 'icon'],
    ['Settings → Reading → Search engine visibility', 'indexing'],
    ['Settings → Discussion; for one post, its Discussion panel', 'comments'],
    [
      'WordPress itself writes no such tags: look in the SEO plug-in or theme that does, or add one',
      'social-title',
      'social-description',
      'og-type',
      'x-card',
      'structured-data',
      'duplicates',
    ],
    ['Edit the post → Featured image', 'social-image'],
    ['Media → the picture → Alternative Text, where the SEO plug-in takes it', 'image-alt'],
    ['Edit the post → Slug; for all posts Settings → Permalinks', 'address'],
    ['Edit the post → Tags', 'tags'],
    ['Edit the post → Author', 'author'],
    ["Theme → functions.php: add_theme_support( 'automatic-feed-links' )", 'feed'],
    ['Keep wp_oembed_add_discovery_links on the wp_head hook', 'oembed'],
    [
      'Theme → header.php, or what plug-ins add on the wp_head hook',
      'head',
      'viewport',
      'theme-colour',
      'canonical',
    ],
  ],
  unverified: [
    ['Settings → General → Site Language', 'language'],
    ['Title of the post; the site’s part: Settings → General → Site Title', 'title'],
    ['Edit the post → heading block → Advanced → HTML anchor', 'headings'],
    ['Webmention plug-in; pingbacks: Settings → Discussion', 'linkbacks'],
    ['Sharing plug-in, or the theme’s template for posts', 'share-buttons'],
    ['Social Icons block', 'profiles'],
    ['ActivityPub plug-in', 'fediverse'],
    ['robots_txt filter, or robots.txt in the web root', 'robots-txt'],
  ],
});
