import { shares } from '../../fixtures/share-table';

shares('weibo', 'nygardk/react-share:src/WeiboShareButton.tsx@06302696', {
  plain:
    'https://service.weibo.com/share/share.php?url=https%3A%2F%2Fsite.test%2Fpost&title=Tide%20mills&pic=https%3A%2F%2Fsite.test%2Fp.jpg',
  written:
    'https://service.weibo.com/share/share.php?url=https%3A%2F%2Fsite.test%2Fpost&title=Worth%20a%20visit',
  signs:
    'https://service.weibo.com/share/share.php?url=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part&title=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232',
  emoji:
    'https://service.weibo.com/share/share.php?url=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A&title=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7',
  rightToLeft:
    'https://service.weibo.com/share/share.php?url=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C&title=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7',
  escaped:
    'https://service.weibo.com/share/share.php?url=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526&title=Tide%2520mills%20%26amp%3B%20100%2525',
});
