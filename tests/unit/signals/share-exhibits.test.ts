import { expect, test } from 'vitest';
import { isTelling, quotable } from '../../../utils/signals/share-exhibits';

test.for([
  ['Share on TwitterTweet', 'Share on Twitter Tweet'],
  ['FacebookShare', 'Facebook Share'],
  ['Facebook Facebook', 'Facebook'],
  ['12Share', 'Share'],
  ['Share on LinkedIn', 'Share on LinkedIn'],
  ['Share on YouTube and WhatsApp', 'Share on YouTube and WhatsApp'],
  ['ReTweet', 'ReTweet'],
  ['Copy Link URLCopied!', 'Copy Link URL'],
  ['Copied', 'Copied'],
] as const)('%s is quoted as %s', ([name, quoted]) => {
  expect(quotable(name)).toBe(quoted);
});

test.for([
  ['Tweet', true],
  ['X', true],
  ['+1', true],
  ['赞', true],
  ['+12', false],
  ['K', false],
  ['64L', false],
  ['\u{e001}', false],
  ['', false],
] as const)('whether “%s” tells a control', ([name, tells]) => {
  expect(isTelling(name)).toBe(tells);
});
