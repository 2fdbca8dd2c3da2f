import { defineNetwork } from './network';

export default defineNetwork({
  id: 'hi5',
  name: 'hi5',
  tile: 'h5',
  status: {
    value: 'unconfirmed',
    source: 'YouTube share list and others, several public repositories',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Lives on as a meeting site; only an address for sharing videos ever circulated.',
  },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:[\w-]+\.)*hi5\.com\/(?:friend\/checkViewedVideo\.do|share)/i],
      profile: [/^https?:\/\/(?:www\.)?hi5\.com\/(?:friend\/p|profile|[\w.-]+\.html)/i],
    },
    source: 'YouTube share list and others, several public repositories',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Account addresses are from memory.',
  },
});
