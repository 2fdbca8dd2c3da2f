import { shares } from '../../fixtures/share-table';

shares(
  'diigo',
  'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
  {
    plain: 'https://www.diigo.com/post?url=https%3A%2F%2Fsite.test%2Fpost&title=Tide%20mills',
    written: 'https://www.diigo.com/post?url=https%3A%2F%2Fsite.test%2Fpost&title=Tide%20mills',
    signs:
      'https://www.diigo.com/post?url=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part&title=50%25%20off%3A%20%22salt%20%26%20water%27s%22%20%231%2B2%20%3D%203%3F',
    emoji:
      'https://www.diigo.com/post?url=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A&title=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7',
    rightToLeft:
      'https://www.diigo.com/post?url=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C&title=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7',
    escaped:
      'https://www.diigo.com/post?url=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526&title=Tide%2520mills%20%26amp%3B%20100%2525',
  },
);
