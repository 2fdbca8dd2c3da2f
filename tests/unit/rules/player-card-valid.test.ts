import type { Snapshot } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/travel/player-card-valid';
import { testRule } from '../../fixtures/rule-table';

const tags = (values: Record<string, string>) =>
  Object.entries({ 'twitter:card': 'player', ...values })
    .map(([key, value]) => `<meta name="${key}" content="${value}">`)
    .join('');
const sound = {
  'twitter:player': 'https://site.test/player',
  'twitter:player:width': '640',
  'twitter:player:height': '360',
  'twitter:image': 'https://site.test/a.jpg',
};
const answered = (status = 200, type = 'text/html'): NonNullable<Snapshot['full']> => {
  const url = 'https://site.test/player';
  const headers = { 'content-type': type };
  const facts = { url, finalUrl: url, status, headers, elapsed: 80, facts: { bytes: 900 } };
  return { player: { state: 'ok', facts } };
};

testRule(rule, [
  { name: 'a player', html: tags(sound), full: answered(), status: 'pass', evidence: '/player' },
  { name: 'a player that nobody asked', html: tags(sound), status: 'unknown' },
  { name: 'a player behind a gate', html: tags(sound), full: answered(403), status: 'unknown' },
  {
    name: 'another address was asked',
    html: tags({ ...sound, 'twitter:player': 'https://site.test/other' }),
    full: answered(404),
    status: 'unknown',
  },
  {
    name: 'none named',
    html: tags({}),
    status: 'fail',
    messages: ['missing'],
    evidence: 'content="player"',
    fix: 'twitter:player:width',
  },
  {
    name: 'not complete',
    html: tags({ ...sound, 'twitter:player': '//site.test/player' }),
    status: 'fail',
    messages: ['relative'],
    data: { url: '//site.test/player' },
  },
  {
    name: 'over http',
    html: tags({ ...sound, 'twitter:player': 'http://site.test/player' }),
    status: 'fail',
    messages: ['insecure'],
  },
  {
    name: 'without size and picture',
    html: tags({ 'twitter:player': 'https://site.test/player', 'twitter:player:width': '100%' }),
    status: 'warn',
    messages: ['noSize', 'noImage'],
    data: { lacking: 'twitter:player:width, twitter:player:height' },
    evidence: '100%',
  },
  {
    name: 'not there',
    html: tags(sound),
    full: answered(404),
    status: 'fail',
    messages: ['status'],
    data: { status: 404 },
  },
  {
    name: 'a file',
    html: tags(sound),
    full: answered(200, 'video/mp4'),
    status: 'fail',
    messages: ['noPage'],
    data: { type: 'video/mp4' },
  },
  {
    name: 'another kind of card',
    html: tags({ 'twitter:card': 'summary' }),
    status: 'notApplicable',
  },
  { name: 'a gate’s answer', html: tags({}), httpStatus: 403, status: 'unknown' },
]);
