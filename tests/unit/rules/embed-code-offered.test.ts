import rule from '../../../utils/rules/mashup/embed-code-offered';
import { testRule } from '../../fixtures/rule-table';

const video = (body: string, type = 'video.other') =>
  `<head><meta property="og:type" content="${type}"></head><body><h1>Mill</h1>${body}</body>`;

testRule(rule, [
  {
    name: 'a button',
    html: video('<button class="share">Embed</button>'),
    status: 'pass',
    evidence: 'Embed',
  },
  {
    name: 'a label on a script’s element',
    html: video('<div>Share / Embed</div>'),
    status: 'pass',
  },
  { name: 'in German', html: video('<span>Einbetten</span>'), status: 'pass' },
  {
    name: 'a code to copy',
    html: video(''),
    page: { readonlyAddresses: ['<iframe src="https://site.test/embed/1"></iframe>'] },
    status: 'pass',
    evidence: '<iframe',
  },
  {
    name: 'nothing',
    html: video('<video src="/mill.mp4"></video><p>We embed ourselves in nature.</p>'),
    status: 'fail',
    messages: ['missing'],
    evidence: 'https://site.test/mill.mp4',
    fix: '<iframe',
  },
  {
    name: 'a player that is not shown',
    html: video('<audio src="/mill.mp3"></audio>'),
    page: {
      embeds: [
        {
          tag: 'audio',
          url: 'https://site.test/mill.mp3',
          box: { x: 0, y: 0, width: 0, height: 0 },
          region: 'none',
          screen: 0,
        },
      ],
    },
    status: 'unknown',
  },
  {
    name: 'oEmbed is announced',
    html: video('<video src="/mill.mp4"></video>').replace(
      '</head>',
      '<link rel="alternate" type="application/json+oembed" href="/oembed"></head>',
    ),
    status: 'unknown',
  },
  {
    name: 'a menu may hold it',
    html: video('<video src="/mill.mp4"></video><p>More</p>'),
    status: 'unknown',
  },
  { name: 'no player was seen', html: video('<p>Loading</p>'), status: 'unknown' },
  {
    name: 'a player of another site brings its own',
    html: video('<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>'),
    status: 'unknown',
  },
  {
    name: 'a share menu may hold it',
    html: video('<button class="share">Share</button>'),
    status: 'unknown',
  },
  { name: 'an article', html: video('', 'article'), status: 'notApplicable', because: 'page-type' },
]);
