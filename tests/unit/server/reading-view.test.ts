import { describe, expect, test } from 'vitest';
import { snapshotOf } from '../../fixtures/snapshot';

const text = (characters: number) => 'a'.repeat(characters);

function reading(body: string) {
  const { server } = snapshotOf({ html: `<body><main>${body}</main></body>` });
  return server.state === 'ok' ? server.facts.reading : undefined;
}

describe('how much text a reading view finds', () => {
  test('the root of what a block has above 140 characters', () => {
    expect(reading(`<p>${text(540)}</p>`)).toEqual({ fewest: 20, most: 20 });
    expect(reading(`<p>${text(140)}</p>`)).toEqual({ fewest: 0, most: 0 });
    expect(reading(`<p>${text(240)}</p>`.repeat(3))).toEqual({ fewest: 30, most: 30 });
  });
  test('lines that are broken by hand count once', () => {
    expect(reading(`<div>${text(270)}<br>${text(270)}<br></div>`)).toEqual({
      fewest: 20,
      most: 20,
    });
  });
  test.for([
    ['in a list', (p: string) => `<ul><li>${p}</li></ul>`],
    ['hidden', (p: string) => `<div hidden>${p}</div>`],
    ['among comments', (p: string) => `<div class="wp-comments">${p}</div>`],
    ['styled away', (p: string) => p.replace('<p', '<p style="display: none"')],
  ] as const)('what some versions pass over is not among the fewest: %s', ([, around]) => {
    expect(reading(around(`<p>${text(540)}</p>`))).toEqual({ fewest: 0, most: 20 });
  });
  test('an article without paragraphs, and text of scripts, count for the most only', () => {
    expect(reading(`<article>${text(540)}</article>`)).toEqual({ fewest: 0, most: 20 });
    expect(reading(`<p><script>${text(540)}</script></p>`)).toEqual({ fewest: 0, most: 20 });
  });
});
