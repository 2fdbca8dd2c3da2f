import { expect, test } from 'vitest';
import { quotesOf } from '../../../utils/signals/quotes';

test.each([
  ['<meta property="og:title" content=\'A "b"\'>', { property: '"', content: "'" }],
  ['<meta property=og:image content=https://a.test/b.jpg?c=d>', { property: '', content: '' }],
  ['<META Property = "og:title" content = x />', { property: '"', content: '' }],
  ['<meta hidden content="content=x" content=y>', { content: '"' }],
  ['<meta property="og:title" content="cut off he', { property: '"' }],
  ['<meta property="og:title" content=cut', { property: '"' }],
])('reads the quotes of %s', (tag, quotes) => {
  expect(quotesOf(tag)).toEqual(quotes);
});
