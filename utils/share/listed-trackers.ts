import rules from 'tidy-url/data/rules.js';

/**
 * The parameters that the package `tidy-url` (MIT, https://github.com/DrKain/tidy-url) lists as trackers: the
 * site, the pattern that its host passes, and the names, divided by blanks. Its redirects, AMP addresses and
 * decoders are not taken over: they would ask for or lead to other addresses than the user's. Rules for whole
 * addresses instead of hosts are left out.
 */
export const LISTED_TRACKERS: readonly (readonly [site: string, host: string, names: string])[] =
  rules.flatMap(({ name, match, match_href: isForAddress, rules: names = [] }) => {
    const usable = [...new Set(names.map((each) => each.trim()))].filter((each) =>
      /^[\w$.-]+$/.test(each),
    );
    return isForAddress || usable.length === 0
      ? []
      : [[name, match.source, usable.join(' ')] as const];
  });
