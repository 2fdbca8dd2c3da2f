import rule from '../../../utils/rules/presentation/image-shape';
import { html, images, WITHOUT_PICTURE } from '../../fixtures/card-picture';
import { testRule } from '../../fixtures/rule-table';

testRule(rule, [
  {
    name: 'the shape of a card',
    html,
    images: images({ width: 1200, height: 630 }),
    status: 'pass',
    evidence: '1200',
  },
  {
    name: 'the shape of a screen',
    html,
    images: images({ width: 1280, height: 720 }),
    status: 'pass',
  },
  {
    name: 'a photograph',
    html,
    images: images({ width: 1200, height: 800 }),
    status: 'warn',
    messages: ['high'],
    data: { lost: 21 },
  },
  {
    name: 'a banner',
    html,
    images: images({ width: 1200, height: 500 }),
    status: 'warn',
    messages: ['wide'],
    data: { lost: 21 },
  },
  {
    name: 'a square',
    html,
    images: images({ width: 800, height: 800 }),
    status: 'fail',
    messages: ['high'],
    data: { lost: 48 },
    fix: '1.91:1',
  },
  {
    name: 'a cover',
    html,
    images: images({ width: 800, height: 800 }),
    pageType: 'audio',
    status: 'warn',
    messages: ['high'],
  },
  {
    name: 'a wide banner',
    html,
    images: images({ width: 1200, height: 400 }),
    status: 'fail',
    messages: ['wide'],
  },
  {
    name: 'a strip',
    html,
    images: images({ width: 1200, height: 200 }),
    status: 'fail',
    messages: ['strip'],
    data: { most: 4 },
  },
  {
    name: 'a square for a small card',
    html: `${html.replace('</head>', '')}<meta name="twitter:card" content="summary"></head>`,
    images: images({ width: 800, height: 800 }),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  ...WITHOUT_PICTURE,
]);
