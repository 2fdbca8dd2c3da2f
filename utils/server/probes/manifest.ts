import { fold, resolve } from '../../page/dom';
import { type Evidence, LIMITS, type ManifestFacts, type Probe } from '../../page/snapshot';
import type { Get } from '../fetch-audit';
import type { Answer } from '../read-answer';
import { probe } from './probe';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? fold(value, 500) || undefined : undefined;

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function iconOf(value: unknown, base: string): ManifestFacts['icons'] {
  const { src, sizes, type, purpose } = record(value);
  const url = text(src) && resolve(String(src), base);
  if (!url) return [];
  const found = { sizes: text(sizes), type: text(type), purpose: text(purpose) };
  const stated = Object.entries(found).filter(([, each]) => each !== undefined);
  return [{ url, ...Object.fromEntries(stated) }];
}

/** Reads a web app manifest (https://www.w3.org/TR/appmanifest/); members of another type are dropped. */
function readManifest({ bytes, finalUrl }: Answer): ManifestFacts {
  let data: Record<string, unknown>;
  try {
    data = record(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    return { error: fold(String(cause), 300), icons: [] };
  }
  const name = text(data['name']) ?? text(data['short_name']);
  const startUrl = text(data['start_url']);
  const display = text(data['display']);
  const icons = Array.isArray(data['icons']) ? data['icons'] : [];
  const hasTarget = text(record(data['share_target'])['action']) !== undefined;
  return {
    ...(name ? { name } : {}),
    ...(startUrl ? { startUrl } : {}),
    ...(display ? { display } : {}),
    icons: icons.slice(0, LIMITS.small).flatMap((icon) => iconOf(icon, finalUrl)),
    ...(hasTarget ? { shareTarget: true as const } : {}),
  };
}

/** Asks for the web app manifest. */
export function probeManifest(url: string, get: Get): Promise<Evidence<Probe<ManifestFacts>>> {
  return probe(get, { url, why: 'manifest', body: 'data' }, readManifest);
}
