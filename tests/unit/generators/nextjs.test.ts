import generator, { SOURCES } from '../../../utils/generators/nextjs';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['its chunks', { html: '<script src="/_next/static/chunks/main-app-1f.js"></script>' }],
    [
      'chunks on another host',
      { html: '<script src="https://cdn.example/_next/static/chunks/1.js"></script>' },
    ],
    ['header', { headers: { 'x-powered-by': 'Next.js' } }],
  ],
  not: [
    ['another folder', { html: '<script src="/next/static/a.js"></script>' }],
    ['a page about it', { html: '<title>Next.js</title>' }],
  ],
});
