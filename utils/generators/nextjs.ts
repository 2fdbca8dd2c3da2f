import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Next.js: generateMetadata',
    url: 'https://nextjs.org/docs/app/api-reference/functions/generate-metadata',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Next.js: generateViewport',
    url: 'https://nextjs.org/docs/app/api-reference/functions/generate-viewport',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Next.js: metadata files',
    url: 'https://nextjs.org/docs/app/api-reference/file-conventions/metadata',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'nextjs',
  name: 'Next.js',
  signs: {
    header: /^x-powered-by: Next\.js/i,
    asset: /\/_next\/static\//,
  },
  places: [
    ['metadata export → title', 'title'],
    ['metadata export → openGraph: title, description', 'social-title', 'social-description'],
    [
      'metadata export → openGraph.images, with metadataBase; or an opengraph-image file',
      'social-image',
    ],
    ['metadata export → openGraph.images: alt', 'image-alt'],
    ['metadata export → openGraph: type, siteName', 'og-type', 'site-name'],
    ['metadata export → alternates.canonical, openGraph.url', 'canonical'],
    ['metadata export → twitter', 'x-card'],
    ['metadata export → robots', 'indexing'],
    ['viewport export', 'viewport', 'theme-colour'],
    ['metadata export → authors', 'author'],
    ['metadata export → alternates.types', 'feed', 'oembed'],
    ['metadata export → other', 'fediverse', 'tags'],
    [
      'metadata export of page.js or layout.js, in place of hand-written tags',
      'head',
      'duplicates',
    ],
  ],
  unverified: [
    ['app/icon and app/apple-icon files', 'icon'],
    ['app/robots.js or app/robots.txt', 'robots-txt'],
    ['app/layout.js: <html lang>', 'language'],
    ['page.js → <script type="application/ld+json">', 'structured-data', 'dates'],
  ],
});
