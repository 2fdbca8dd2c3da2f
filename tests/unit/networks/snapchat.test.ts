import { shares } from '../../fixtures/share-table';

shares('snapchat', 'Links in ten public repositories', {
  plain: 'https://www.snapchat.com/share?link=https%3A%2F%2Fsite.test%2Fpost',
  written: 'https://www.snapchat.com/share?link=https%3A%2F%2Fsite.test%2Fpost',
  signs:
    'https://www.snapchat.com/share?link=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part',
  emoji: 'https://www.snapchat.com/share?link=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A',
  rightToLeft: 'https://www.snapchat.com/share?link=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C',
  escaped:
    'https://www.snapchat.com/share?link=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526',
});
