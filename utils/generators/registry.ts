import { signal } from '../signals/signal';
import type { Generator } from './generator';
import { recognise } from './recognise';

const files = import.meta.glob<Generator>(
  ['./*.ts', '!./generator.ts', '!./recognise.ts', '!./registry.ts'],
  { eager: true, import: 'default' },
);

/** Every generator, found by its file (`generators/<id>.ts`), sorted by id. */
export const GENERATORS: readonly Generator[] = Object.values(files).sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

/** The tools that the page was made with; looked for when first asked for. */
export const madeWith = signal((snapshot) => recognise(GENERATORS, snapshot));
