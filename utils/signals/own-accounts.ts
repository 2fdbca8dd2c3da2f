import { isFediverseHandle } from './fediverse';
import { metaFields } from './field';
import { signal } from './signal';

/** A name on X: up to 15 letters, digits and underscores, with or without `@`. */
const X_NAME = /^@?(\w{1,15})$/;

/**
 * Accounts that the page names to be credited, without `@`, by network id: that of the site on X, else of the
 * author, and that of the author in the fediverse. Values that are no account are passed over.
 */
export const ownAccounts = signal((snapshot): Readonly<Record<string, string>> => {
  const named = (...keys: string[]) => metaFields(snapshot, keys).map(({ value }) => value);
  const x = named('twitter:site', 'twitter:creator').flatMap((value) => {
    const name = X_NAME.exec(value)?.[1];
    return name ? [name] : [];
  })[0];
  const mastodon = named('fediverse:creator').find(isFediverseHandle)?.replace(/^@/, '');
  return { ...(x ? { x } : {}), ...(mastodon ? { mastodon } : {}) };
});
