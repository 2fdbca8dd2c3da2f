import { defineNetwork } from './network';

export default defineNetwork({
  id: 'cyworld',
  name: 'Cyworld',
  tile: 'Cy',
  status: {
    value: 'dead',
    source: 'https://cm.asiae.co.kr/en/article/2020060810481275764',
    checked: '2026-11-26',
    basis: 'reported',
    note: 'A report of 8 June 2020 calls it officially closed. A successor of the same name ran from April 2022 to August 2023 (https://xn--2j1b30gba138dca891iq9p.com/싸이월드-미니홈피-재오픈-현실은-사실상-폐업).',
  },
  closed: {
    value: '2020',
    source: 'https://cm.asiae.co.kr/en/article/2020060810481275764',
    checked: '2026-11-26',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:csp|api)\.cyworld\.com\/(?:bi\/|openscrap)/i],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
