/** Host of a web address without `www.`; empty where it has none. */
export const hostOf = (url: string | undefined): string =>
  /^https?:\/\/(?:[^/]*@)?(?:www\.)?([^/:]*)/.exec(url ?? '')?.[1] ?? '';

/** Whether a host is that of the page or below it. What is above may be another's, as on shared hosts. */
export const isOwnHost = (host: string, own: string): boolean =>
  host === own || host.endsWith(`.${own}`);
