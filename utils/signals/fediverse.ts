import { type Profile, profiles } from './profiles';
import { signal } from './signal';

/** Networks whose accounts have the form `@name@server` and whose servers talk to each other. */
const FEDIVERSE: readonly string[] = ['mastodon', 'misskey', 'lemmy'];

/** Form of an account for `fediverse:creator`: `name@server`, with or without `@` in front. */
const HANDLE = /^@?[\w.-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;

/** Whether a value names an account of the fediverse. */
export const isFediverseHandle = (value: string): boolean => HANDLE.test(value.trim());

/**
 * The account in the fediverse that the page names as its own, by rel=me or as a profile link of the
 * site; accounts that the text only mentions do not count.
 */
export const fediverseProfile = signal((snapshot): Profile | undefined => {
  const own = profiles(snapshot).filter(
    ({ network, handle }) => FEDIVERSE.includes(network) && handle !== undefined,
  );
  return own.find(({ from }) => from === 'rel-me') ?? own[0];
});

/** That account as `@name@server`. */
export const fediverseHandle = signal((snapshot): string | undefined => {
  const handle = fediverseProfile(snapshot)?.handle;
  return handle?.includes('@') ? `@${handle}` : undefined;
});
