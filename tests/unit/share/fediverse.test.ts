import { describe, expect, test } from 'vitest';
import { instanceHost, serverOf } from '../../../utils/share/fediverse';

describe('the server that somebody means', () => {
  test.for([
    ['mastodon.example', 'mastodon.example'],
    ['  Mastodon.Example ', 'mastodon.example'],
    ['https://mastodon.example', 'mastodon.example'],
    ['http://mastodon.example/about', 'mastodon.example'],
    ['https://Chaos.Example/@me?a=b#c', 'chaos.example'],
    ['https://chaos.example/@you@other.example', 'chaos.example'],
    ['@me@fosstodon.example', 'fosstodon.example'],
    ['me@fosstodon.example', 'fosstodon.example'],
    ['acct:me@fosstodon.example', 'fosstodon.example'],
    ['https://me:secret@pod.example/', 'pod.example'],
    ['lemmy.example:8443/c/tide', 'lemmy.example:8443'],
    ['münster.example', 'xn--mnster-3ya.example'],
    ['pod.example?x=1', 'pod.example'],
  ] as const)('%s: %s', ([typed, host]) => {
    expect(serverOf(typed)).toEqual({ host });
    expect(instanceHost(typed)).toBe(host);
  });

  test.for([
    ['', /^Which server do you use\?/],
    ['   ', /^Which server do you use\?/],
    ['@me', /^“@me” names no server\./],
    ['localhost', /^“localhost” is not the address of a server\./],
    ['mastodon', /is not the address/],
    ['two words.example', /is not the address/],
    ['javascript:alert(1)', /is not the address/],
    ['.example', /is not the address/],
    ['a..b.example:port', /is not the address/],
    ['<script>.example', /is not the address/],
  ] as const)('%s is none, and says what to type', ([typed, message]) => {
    const server = serverOf(typed);
    expect('problem' in server && server.problem).toMatch(message);
    expect('problem' in server && server.problem).toMatch(/mastodon\.example/);
    expect(instanceHost(typed)).toBeUndefined();
  });

  test('what is very long is not repeated whole', () => {
    const server = serverOf('no server '.repeat(1_000));
    expect('problem' in server && server.problem.length).toBeLessThan(200);
  });
});
