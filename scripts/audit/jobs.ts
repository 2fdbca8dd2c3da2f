import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { readList } from '../../utils/batch/addresses.ts';
import { contentType, type Route } from '../replay/route.ts';
import { type AuditArguments, usageError } from './arguments.ts';
import { listFile } from './list-file.ts';

/** One page to audit. */
export interface Job {
  url: string;
  /** Path as it was given; absent for a page of the real web. */
  file?: string;
  /** What the replay serves; absent for a page of the real web. */
  routes?: Route[];
  robots?: Record<string, string>;
  /** Why there is nothing to audit. */
  error?: string;
}

/** Host of saved pages whose address is not known. */
const NOWHERE = 'https://replay.test';

interface Listed {
  file: string;
  url?: string | null;
  read_as?: string | null;
  headers?: Record<string, string>;
}

function fileJob(path: string, name: string, url: string, listed: Partial<Listed> = {}): Job {
  if (!existsSync(path)) return { url, file: name, error: `There is no file “${path}”.` };
  const route: Route = {
    url,
    file: path,
    headers: { 'content-type': pageType(path, listed.read_as), ...listed.headers },
    ...(listed.url ? {} : { siblings: dirname(path) }),
  };
  return { url, file: name, routes: [route] };
}

/** Manifests name charsets as Python does (`cp1252`). */
function charsetLabel(name: string): string {
  return name.replace(/^cp(?=\d+$)/i, 'windows-');
}

function pageType(path: string, charset: string | null | undefined): string {
  const known = contentType(path);
  // A page to audit is a page, whatever its file is called.
  const type = /xhtml|pdf|^image/.test(known) ? known : 'text/html';
  return charset ? `${type}; charset=${charsetLabel(charset)}` : type;
}

function addressOf(place: number, file: string): string {
  const path = file.split(/[\\/]/).map(encodeURIComponent).join('/');
  return `${NOWHERE}/${place}/${path}`;
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.x?html?$/i.test(name) && !name.split(sep).includes('node_modules'))
    .sort();
}

function readManifest(path: string): Listed[] {
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    usageError(`The manifest cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  if (!Array.isArray(list)) usageError('The manifest is no JSON array.');
  for (const [place, entry] of list.entries()) {
    if (typeof entry?.file !== 'string') {
      usageError(`Entry ${place} of the manifest names no file.`);
    }
    if (entry.url != null && !/^https?:\/\//i.test(entry.url)) {
      usageError(`Entry ${place} of the manifest: “${entry.url}” is no http or https address.`);
    }
  }
  return list;
}

function manifestJobs(manifest: string, folder: string | undefined): Job[] {
  const beside = dirname(manifest);
  const root = folder ?? (existsSync(join(beside, 'pages')) ? join(beside, 'pages') : beside);
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    usageError(`“${root}” is no folder; --manifest takes the folder of its files.`);
  }
  return readManifest(manifest).map((entry, place) =>
    fileJob(join(root, entry.file), entry.file, entry.url || addressOf(place, entry.file), entry),
  );
}

function listJobs(list: string): Job[] {
  if (/^https?:/i.test(list)) usageError('A list at an address goes with --engine served.');
  const { urls, sitemaps, bad } = readList(listFile(list));
  if (sitemaps.length > 0) usageError('An index of sitemaps goes with --engine served.');
  for (const { line, text } of bad)
    process.stderr.write(`${list}, entry ${line} is no web address: ${text}\n`);
  if (urls.length === 0) usageError(`The list “${list}” holds no web address.`);
  return [...new Set(urls)].map((url) => ({ url }));
}

/** The pages that the arguments mean, in order. Exits with 2 where an argument names nothing. */
export function jobsOf({
  as,
  list,
  manifest,
  targets,
}: Pick<AuditArguments, 'as' | 'list' | 'manifest' | 'targets'>): Job[] {
  if (manifest !== undefined) return manifestJobs(manifest, targets[0]);
  if (list !== undefined) return listJobs(list);
  const jobs: Job[] = [];
  for (const target of targets) {
    if (/^https?:\/\//i.test(target)) {
      if (as !== undefined) usageError('--as takes a file, not an address.');
      if (!URL.canParse(target)) usageError(`“${target}” is no address.`);
      jobs.push({ url: new URL(target).href });
    } else if (!existsSync(target)) {
      usageError(`“${target}” is neither an http or https address nor a file or folder.`);
    } else if (statSync(target).isDirectory()) {
      if (as !== undefined) usageError('--as takes a file, not a folder.');
      for (const name of pagesIn(target)) {
        jobs.push(
          fileJob(
            join(target, name),
            relative('.', join(target, name)),
            addressOf(jobs.length, name),
          ),
        );
      }
    } else {
      jobs.push(fileJob(target, target, as ?? addressOf(jobs.length, basename(target))));
    }
  }
  return jobs;
}
