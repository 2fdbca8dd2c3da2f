import { shares } from '../../fixtures/share-table';

shares(
  'mix',
  'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
  {
    plain: 'https://mix.com/mixit?url=https%3A%2F%2Fsite.test%2Fpost',
    written: 'https://mix.com/mixit?url=https%3A%2F%2Fsite.test%2Fpost',
    signs: 'https://mix.com/mixit?url=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part',
    emoji: 'https://mix.com/mixit?url=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A',
    rightToLeft: 'https://mix.com/mixit?url=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C',
    escaped:
      'https://mix.com/mixit?url=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526',
  },
);
