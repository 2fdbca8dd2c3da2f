import { bundleInto } from '../accuracy/bundled.ts';

// Usage: node scripts/served/bundle.ts FOLDER. A process of its own, as a bundler holds on to more memory than
// thousands of pages need.
const [, , folder = ''] = process.argv;
await bundleInto(folder, {
  install: 'utils/server/dom/install.ts',
  asking: 'scripts/served/asking.ts',
  core: 'scripts/served/core.ts',
});
