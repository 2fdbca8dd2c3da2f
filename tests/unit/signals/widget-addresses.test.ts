import { describe, expect, it } from 'vitest';
import { WIDGETS } from '../../../utils/networks/widgets/registry';
import { linkMatches } from '../../../utils/signals/link-matches';
import { servedBy } from '../../../utils/signals/widget-addresses';

/** Addresses with the pieces of every pattern, and some that belong to none. */
const addresses = [
  'https://static.addtoany.com/menu/page.js',
  'https://www.addtoany.com/share?url=https%3A%2F%2Ftidemills.example%2F',
  'https://s7.addthis.com/js/300/addthis_widget.js',
  'https://www.addthis.com/bookmark.php?v=250',
  'https://platform-api.sharethis.com/js/sharethis.js',
  'https://connect.facebook.net/en_US/sdk.js',
  'https://platform.twitter.com/widgets.js',
  'https://tidemills.example/js/app.js',
  'HTTPS://PLATFORM.TWITTER.COM/WIDGETS.JS',
  'not an address',
  '',
];

describe('servedBy and linkMatches', () => {
  it.each([
    ['scripts', (address: string) => servedBy(address).alone],
    ['sharedScripts', (address: string) => servedBy(address).shared],
    ['hrefs', (address: string) => linkMatches(address).widgets],
  ] as const)('find what trying every pattern of %s would find', (kind, find) => {
    for (const address of addresses) {
      const all = WIDGETS.filter(({ recognise }) =>
        recognise.value[kind]?.some((pattern) => pattern.test(address)),
      );
      expect(find(address)).toEqual(all);
    }
  });

  it('know the share page of a service', () => {
    const { widgets } = linkMatches('https://www.addtoany.com/share?url=x');
    expect(widgets.map(({ id }) => id)).toContain('addtoany');
  });
});
