import { builtinEnvironments, type Environment } from 'vitest/runtime';

/** Key under which a worker keeps that its globals stand; a symbol, so that no page of a test meets it. */
const READY = Symbol.for('shareworthy.one-document');

/**
 * jsdom, set up once in each worker instead of once a file: starting it takes longer than most files of rules. For
 * tests that parse documents of their own and leave the global one alone.
 */
const oneDocument: Environment = {
  ...builtinEnvironments.jsdom,
  name: 'one-document',
  async setup(global, options) {
    const world = global as Record<symbol, boolean>;
    if (!world[READY]) {
      await builtinEnvironments.jsdom.setup(global, options);
      world[READY] = true;
    }
    return { teardown() {} };
  },
};

export default oneDocument;
