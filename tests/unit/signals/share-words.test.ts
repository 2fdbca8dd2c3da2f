import { expect, test } from 'vitest';
import { saysMail } from '../../../utils/signals/share-words';

test.for(['E-mail轉寄', '轉寄', '轉寄給朋友', '寄給朋友', 'E-mail this article', '转寄朋友'])(
  '“%s” sends a page by mail',
  (name) => expect(saysMail(name)).toBe(true),
);

test.for(['寄件', 'Mailbox', '轉'])('“%s” does not', (name) => expect(saysMail(name)).toBe(false));
