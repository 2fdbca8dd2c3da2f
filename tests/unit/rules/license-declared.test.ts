import rule from '../../../utils/rules/mashup/license-declared';
import { testRule } from '../../fixtures/rule-table';

const BY = 'https://creativecommons.org/licenses/by/4.0/';
const article = (head: string, body = '') =>
  `<head><meta property="og:type" content="article">${head}</head><body><p>Text.</p>${body}</body>`;
const anchor = (rel: string, href: string, text: string) =>
  article('', `<a${rel} href="${href}">${text}</a>`);
const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', ...data })}</script>`;

testRule(rule, [
  {
    name: 'a marked link',
    html: anchor(' rel="license"', BY, 'CC BY 4.0'),
    status: 'pass',
    evidence: BY,
  },
  { name: 'words without version', html: anchor(' rel="license"', BY, 'CC BY'), status: 'pass' },
  {
    name: 'a link in the head',
    html: article(`<link rel="license" href="${BY}">`),
    status: 'pass',
  },
  {
    name: 'the older synonym in the head',
    html: article('<link rel="copyright" href="https://site.test/terms">', '<p>© 2026 Tide</p>'),
    status: 'pass',
    evidence: 'rel="copyright"',
  },
  { name: 'structured data', html: article(ld({ license: { '@id': BY } })), status: 'pass' },
  {
    name: 'Dublin Core',
    html: article(`<meta name="dcterms.license" content="${BY}">`),
    status: 'pass',
  },
  {
    name: 'terms of one’s own, marked',
    html: anchor(' rel="nofollow license"', 'https://site.test/terms', 'Terms'),
    status: 'pass',
  },
  {
    name: 'another licence for a picture',
    html: article(
      `<link rel="license" href="${BY}">`,
      '<a href="https://creativecommons.org/licenses/by-sa/3.0/">CC BY-SA 3.0</a>',
    ),
    status: 'pass',
  },
  {
    name: 'a link without rel',
    html: anchor('', BY, 'CC BY 4.0'),
    status: 'warn',
    messages: ['unmarked'],
    data: { address: BY },
  },
  {
    name: 'a licence without version',
    html: anchor(' rel="license"', 'https://creativecommons.org/licenses/by-sa/', 'licence'),
    status: 'warn',
    messages: ['noVersion'],
  },
  {
    name: 'all rights reserved',
    html: article('', '<footer>© 2026 Tide Mill Journal</footer>'),
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { line: '© 2026 Tide Mill Journal' },
  },
  {
    name: 'a holder whose name the source breaks, each part in a tag of its own',
    html: article(
      '',
      '<a href="/terms">©&nbsp;<span>2021</span>&nbsp;<span>The\n      Tidal Times Company</span></a>',
    ),
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { where: 'The page', line: '© 2021 The Tidal Times Company' },
  },
  {
    name: 'a mark between it and the next line',
    html: article('', '<footer>© 2026 Tide Mill Journal /</footer>'),
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { line: '© 2026 Tide Mill Journal' },
  },
  {
    name: 'code, menu words and headlines are no copyright line',
    html: article(
      '',
      '<footer>Copyright Policy</footer><p>Copyright - Reform auf falschem Dampfer</p>',
    ),
    page: { licenses: [{ text: '(c) { c = c || {}; c.url = r.url }', rel: false }] },
    status: 'unknown',
  },
  {
    name: 'a line that forbids copying without the word',
    html: article(
      '',
      '<footer>The material on this site may not be reproduced, except with the prior written permission of the owner.</footer>',
    ),
    status: 'unknown',
  },
  {
    name: 'the line of the page before the credit of a picture, and without the code behind it',
    html: article(
      '',
      '<p>© Mary Moon/Alamy</p><footer>© 2021 Tide Millwindow.config = {}</footer>',
    ),
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { line: '© 2021 Tide Mill' },
  },
  {
    name: 'the entries of the menu behind the line are none of it',
    html: article(
      '',
      '<footer><p>© 2022 Tide Mill, Inc. All Rights Reserved.</p><a>Terms</a></footer>',
    ),
    page: {
      licenses: [
        { text: '© 2022 Tide Mill, Inc. All Rights Reserved.Terms of ServicePrivacy', rel: false },
      ],
    },
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { line: '© 2022 Tide Mill, Inc. All Rights Reserved.' },
  },
  {
    name: 'menu and maker of the site behind a bar',
    html: article('', '<footer>© 2026 Tide Mill LLC | About | Contact</footer>'),
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { line: '© 2026 Tide Mill LLC' },
  },
  {
    name: 'the maker of the site',
    html: article('', '<footer>© 2026 Tide Mill. All rights reserved. Powered by Wheel</footer>'),
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { line: '© 2026 Tide Mill. All rights reserved.' },
  },
  {
    name: 'a sentence of its own behind the line',
    html: article('', '<p>The editors take no responsibility for what other sites say.</p>'),
    page: {
      licenses: [
        {
          text: '© 2026 Tide Mill The editors take no responsibility for what other sites say.',
          rel: false,
        },
      ],
    },
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { line: '© 2026 Tide Mill' },
  },
  {
    name: 'two holders in one line',
    html: article(
      '',
      '<footer><p>© 2022 Tide Mill.</p><p>Millwheel, Inc. All Rights Reserved.</p></footer>',
    ),
    page: {
      licenses: [
        {
          text: '© 2022 Tide Mill. Millwheel, Inc. All Rights Reserved. Terms of Service',
          rel: false,
        },
      ],
    },
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { line: '© 2022 Tide Mill. Millwheel, Inc. All Rights Reserved.' },
  },
  {
    name: 'the same without lines to compare with',
    html: article(''),
    page: {
      licenses: [
        { text: '© 2022 Tide Mill, Inc. All Rights Reserved.Terms of ServicePrivacy', rel: false },
      ],
    },
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { line: '© 2022 Tide Mill, Inc. All Rights Reserved.' },
  },
  {
    name: 'several entries without any words that reserve rights',
    html: article(''),
    page: {
      licenses: [
        { text: '© 2024 MillwheelTerms of ServicePrivacy PolicyCookie PolicyHelp', rel: false },
      ],
    },
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { line: '© 2024 Millwheel' },
  },
  {
    name: 'a firm that writes its name with a capital letter inside',
    html: article('', '<footer>© 2024 MillWheel, Inc.</footer>'),
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { line: '© 2024 MillWheel, Inc.' },
  },
  {
    name: 'a line that breaks off in the source is quoted as the reader sees it',
    html: article('', '<footer>2007–2018 Tide Mills™ All Rights Reserved.</footer>'),
    page: { licenses: [{ text: 'All Rights Reserved.Terms of Service', rel: false }] },
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { line: '2007–2018 Tide Mills™ All Rights Reserved.' },
  },
  {
    name: 'a sign of copyright that claims who knows what',
    html: article('', '<p>© Mary Moon/Alamy</p>'),
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'texts that were cut may hold the line',
    html: article('', '<p>copyright free image on Unsplash</p>'),
    page: {
      lines: Array.from({ length: 600 }, (_, at) => `Line ${at}`),
      licenses: [{ text: 'copyright free image', rel: false }],
    },
    status: 'unknown',
  },
  {
    name: 'the holder in microdata',
    html: article(
      '',
      '<div itemscope itemtype="https://schema.org/Article"><meta itemprop="copyrightHolder" content="Living Media"></div>',
    ),
    status: 'warn',
    messages: ['holderOnly'],
    data: { holder: 'Living Media' },
  },
  {
    name: 'the holder in microdata, and a line',
    html: article(
      '',
      '<div itemscope itemtype="https://schema.org/Article"><meta itemprop="copyrightHolder" content="Living Media"></div><p>© 2026 Living Media</p>',
    ),
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { line: '© 2026 Living Media' },
  },
  ...['非經授權，不得轉載', '未經授權，請勿轉載', '未经许可，禁止转载', '無断転載を禁じます'].map(
    (line) => ({
      name: `re-use forbidden: ${line}`,
      html: article('', `<p>${line}</p>`),
      status: 'warn' as const,
      messages: ['copyrightOnly'],
      data: { line },
    }),
  ),
  {
    name: 'an access without permission forbids no re-use',
    html: article('', '<p>未經授權的存取</p>'),
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'words and address differ',
    html: anchor(' rel="license"', BY, 'CC BY-NC 4.0'),
    status: 'fail',
    messages: ['wordsDiffer'],
    data: { text: 'CC BY-NC 4.0', address: BY },
  },
  {
    name: 'CC0 in words, another version in the address',
    html: anchor(' rel="license"', BY, 'CC BY 3.0'),
    status: 'fail',
    messages: ['wordsDiffer'],
  },
  {
    name: 'head and structured data differ',
    html: article(
      `<link rel="license" href="${BY}">${ld({ license: 'https://creativecommons.org/publicdomain/zero/1.0/' })}`,
    ),
    status: 'fail',
    messages: ['statementsDiffer'],
    data: { first: BY },
  },
  { name: 'nothing', html: article(''), status: 'fail', messages: ['missing'] },
  {
    name: 'a link to the organisation alone states nothing, but speaks of licences',
    html: anchor('', 'https://creativecommons.org/about/', 'Creative Commons'),
    status: 'unknown',
  },
  {
    name: 'the holder in JSON-LD, by reference',
    html: article(
      `<script type="application/ld+json">${JSON.stringify({
        '@graph': [
          { '@type': 'Article', copyrightYear: 2016, copyrightHolder: { '@id': '#house' } },
          { '@type': 'Organization', '@id': '#house', name: 'Tide Mills' },
        ],
      })}</script>`,
    ),
    status: 'warn',
    messages: ['holderOnly'],
    data: { holder: 'Tide Mills' },
  },
  {
    name: 'a year of copyright in JSON-LD without a holder',
    html: article(ld({ copyrightYear: 2016 })),
    status: 'unknown',
  },
  ...['Wszelkie prawa zastrzeżone', 'Tous les droits d’auteur', '무단 사용 금지'].map((line) => ({
    name: `words of terms that are not read: ${line}`,
    html: article('', `<p>${line}</p>`),
    status: 'unknown' as const,
  })),
  {
    name: 'a copyright tag',
    html: article('<meta name="copyright" content="Tide Mills">'),
    status: 'warn',
    messages: ['copyrightOnly'],
    data: { where: 'The copyright tag', line: 'Tide Mills' },
  },
  { name: 'not an article', html: '<p>Hello</p>', status: 'notApplicable', because: 'page-type' },
]);
