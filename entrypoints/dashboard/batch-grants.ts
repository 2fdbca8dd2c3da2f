/** Whether match patterns, as browsers name granted hosts, cover an address. */
export function coveredBy(patterns: readonly string[]): (url: URL) => boolean {
  const exact = new Set<string>();
  const below: string[] = [];
  let all = false;
  for (const pattern of patterns) {
    const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
    const schemes = scheme === '*' ? ['http:', 'https:'] : scheme === '' ? [] : [`${scheme}:`];
    if (pattern === '<all_urls>' || (host === '*' && scheme === '*')) all = true;
    else
      for (const each of schemes) {
        if (host === '*') below.push(`${each}`);
        else if (host.startsWith('*.')) {
          exact.add(`${each}${host.slice(2)}`);
          below.push(`${each}${host.slice(1)}`);
        } else exact.add(`${each}${host}`);
      }
  }
  return ({ protocol, hostname }) =>
    all ||
    exact.has(protocol + hostname) ||
    below.some(
      (each) =>
        each === protocol ||
        (each.startsWith(protocol) && hostname.endsWith(each.slice(protocol.length))),
    );
}

/** Pattern of a host, for either scheme: servers lead from one to the other. */
export const patternOfHost = (host: string): string => `*://${host}/*`;

/** The same of the host of an address. */
export const patternOf = ({ hostname }: URL): string => patternOfHost(hostname);
