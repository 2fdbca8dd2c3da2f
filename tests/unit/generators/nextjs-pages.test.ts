import generator, { SOURCES } from '../../../utils/generators/nextjs-pages';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['build manifest', { html: '<script src="/_next/static/abc123/_buildManifest.js"></script>' }],
    ['its app chunk', { html: '<script src="/_next/static/chunks/pages/_app-1f.js"></script>' }],
  ],
  not: [
    [
      'the app router',
      {
        html: '<script src="/_next/static/chunks/main-app-1f.js"></script><script src="/_next/static/chunks/app/page-1f.js"></script>',
      },
    ],
  ],
});
