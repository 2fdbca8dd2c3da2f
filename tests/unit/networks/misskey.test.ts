import { recognises } from '../../fixtures/recognise-table';
import { shares } from '../../fixtures/share-table';

const PAGE = 'https%3A%2F%2Fsite.test%2Fpost';

recognises('misskey', {
  share: [
    `https://misskey.io/share?text=Hi&url=${PAGE}`,
    `https://misskey-hub.net/share/?text=Hi&url=${PAGE}`,
    `https://misskey-hub.net/en/share/?text=Hi&url=${PAGE}&manualInstance=misskey.io`,
  ],
  profile: [
    'https://misskey.io/@someone',
    'https://misskey.io/@someone@misskey.design',
    'https://misskey.design/@someone/',
  ],
  neither: [
    'https://misskey.io/',
    'https://misskey.io/notes/9abc',
    'https://misskey.io/shares?text=Hi',
    'https://misskey-hub.net/docs/for-users/features/share-form/',
    `https://site.test/misskey.io/share/?url=${PAGE}`,
  ],
});

shares('misskey', 'https://misskey-hub.net/en/docs/for-users/features/share-form/', {
  plain: 'https://misskey-hub.net/share/?text=Tide%20mills&url=https%3A%2F%2Fsite.test%2Fpost',
  written:
    'https://misskey-hub.net/share/?text=Worth%20a%20visit&url=https%3A%2F%2Fsite.test%2Fpost',
  signs:
    'https://misskey-hub.net/share/?text=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232&url=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part',
  emoji:
    'https://misskey-hub.net/share/?text=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7&url=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A',
  rightToLeft:
    'https://misskey-hub.net/share/?text=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7&url=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C',
  escaped:
    'https://misskey-hub.net/share/?text=Tide%2520mills%20%26amp%3B%20100%2525&url=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526',
});

shares(
  'misskey',
  'https://misskey-hub.net/en/docs/for-users/features/share-form/',
  {
    plain: 'https://misskey.example/share?text=Tide%20mills&url=https%3A%2F%2Fsite.test%2Fpost',
    written:
      'https://misskey.example/share?text=Worth%20a%20visit&url=https%3A%2F%2Fsite.test%2Fpost',
    signs:
      'https://misskey.example/share?text=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232&url=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part',
    emoji:
      'https://misskey.example/share?text=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7&url=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A',
    rightToLeft:
      'https://misskey.example/share?text=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7&url=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C',
    escaped:
      'https://misskey.example/share?text=Tide%2520mills%20%26amp%3B%20100%2525&url=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526',
  },
  'misskey.example',
);
