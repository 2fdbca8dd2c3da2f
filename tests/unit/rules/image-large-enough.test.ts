import rule from '../../../utils/rules/presentation/image-large-enough';
import { html, images, WITHOUT_PICTURE } from '../../fixtures/card-picture';
import { testRule } from '../../fixtures/rule-table';

testRule(rule, [
  {
    name: 'large',
    html,
    images: images({ width: 1200, height: 630 }),
    status: 'pass',
    evidence: '1200 × 630',
  },
  { name: 'just large', html, images: images({ width: 1200, height: 600 }), status: 'pass' },
  {
    name: 'large enough to fill a card, not to be sharp',
    html,
    images: images({ width: 600, height: 315 }),
    status: 'warn',
    messages: ['modest', 'below'],
    data: { width: 600, least: '1200 × 600 px' },
  },
  {
    name: 'narrow',
    html,
    images: images({ width: 599, height: 900 }),
    status: 'fail',
    messages: ['small', 'below'],
    data: { least: '600 × 315 px' },
    fix: '1200x630',
  },
  {
    name: 'a thumbnail',
    html,
    images: images({ width: 150, height: 150 }),
    status: 'fail',
    messages: ['tiny', 'below'],
    data: { width: 150, least: '200 × 200 px' },
  },
  { name: 'a drawing without a size', html, images: images({ format: 'svg' }), status: 'unknown' },
  ...WITHOUT_PICTURE,
]);
