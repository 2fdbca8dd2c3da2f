/** The part of JSON Schema (draft 7) that `docs/report.schema.json` uses. */
export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  definitions?: Readonly<Record<string, Schema>>;
}

/**
 * What is read at most, characters of one text and entries of one list. Above every bound of what is collected from
 * a page (`utils/page/limits.ts`), so that whatever was exported comes back whole; own choice.
 */
const MOST = { text: 500_000, entries: 20_000 };

/** Names by which a copy made carelessly would change what all objects inherit. */
const DANGEROUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Where and how a value does not fit. */
export interface Misfit {
  path: (string | number)[];
  what: 'is missing' | 'is too long' | 'holds something unexpected';
}

export type Fitted = { value: unknown; misfit?: undefined } | { misfit: Misfit };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const IS_TYPE: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: Number.isInteger,
  array: Array.isArray,
  object: isObject,
};

/**
 * A copy of parsed JSON that holds what the schema knows and nothing else: members of other names are left out, since
 * a later version may have added them. Goes only as deep as the schema does, whatever the value’s own depth.
 */
export function fitted(value: unknown, root: Schema): Fitted {
  return matched(value, root, root, []);
}

function matched(value: unknown, given: Schema, root: Schema, path: Misfit['path']): Fitted {
  const unexpected: Fitted = { misfit: { path, what: 'holds something unexpected' } };
  const schema = resolve(given, root);
  if (schema === undefined) return unexpected;
  if (schema.anyOf) return matchedAny(value, schema.anyOf, root, path);
  const { type } = schema;
  if ('const' in schema && value !== schema.const) return unexpected;
  if (schema.enum && !schema.enum.includes(value)) return unexpected;
  if (type !== undefined) {
    const types = typeof type === 'string' ? [type] : type;
    if (!types.some((each) => IS_TYPE[each]?.(value) ?? false)) return unexpected;
  }
  if (typeof value === 'string' && value.length > MOST.text)
    return { misfit: { path, what: 'is too long' } };
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    return value < minimum || value > maximum ? unexpected : { value };
  }
  if (Array.isArray(value)) return matchedList(value, schema, root, path);
  return isObject(value) ? matchedObject(value, schema, root, path) : { value };
}

function resolve(schema: Schema, root: Schema): Schema | undefined {
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : root.definitions?.[name];
}

/** The first of the schemas that fits; where none does, how the nearest misses. */
function matchedAny(
  value: unknown,
  schemas: readonly Schema[],
  root: Schema,
  path: Misfit['path'],
): Fitted {
  let nearest: Misfit = { path, what: 'holds something unexpected' };
  for (const schema of schemas) {
    const result = matched(value, schema, root, path);
    if (!result.misfit) return result;
    const { path: at, what } = result.misfit;
    const isNearer = at.length > nearest.path.length;
    const isTelling = at.length === nearest.path.length && what !== 'holds something unexpected';
    if (isNearer || isTelling) nearest = result.misfit;
  }
  return { misfit: nearest };
}

function matchedList(
  list: readonly unknown[],
  { items = {}, minItems = 0, maxItems = MOST.entries }: Schema,
  root: Schema,
  path: Misfit['path'],
): Fitted {
  if (list.length > MOST.entries) return { misfit: { path, what: 'is too long' } };
  if (list.length < minItems || list.length > maxItems)
    return { misfit: { path, what: 'holds something unexpected' } };
  const copy: unknown[] = [];
  for (const [at, entry] of list.entries()) {
    const result = matched(entry, items, root, [...path, at]);
    if (result.misfit) return result;
    copy.push(result.value);
  }
  return { value: copy };
}

function matchedObject(
  object: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties }: Schema,
  root: Schema,
  path: Misfit['path'],
): Fitted {
  const missing = required.find((name) => !Object.hasOwn(object, name));
  if (missing !== undefined) return { misfit: { path: [...path, missing], what: 'is missing' } };
  const entries = Object.entries(object);
  if (entries.length > MOST.entries) return { misfit: { path, what: 'is too long' } };
  const copy: [string, unknown][] = [];
  for (const [name, member] of entries) {
    if (DANGEROUS.has(name)) continue;
    const own = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (typeof own !== 'object') continue;
    const result = matched(member, own, root, [...path, name]);
    if (result.misfit) return result;
    copy.push([name, result.value]);
  }
  return { value: Object.fromEntries(copy) };
}
