import rule from '../../../utils/rules/presentation/image-format-supported';
import { html, images, WITHOUT_PICTURE } from '../../fixtures/card-picture';
import { testRule } from '../../fixtures/rule-table';

testRule(rule, [
  {
    name: 'a photograph',
    html,
    images: images({ format: 'jpeg' }),
    status: 'pass',
    evidence: 'JPEG',
  },
  {
    name: 'a picture with an alpha channel',
    html,
    images: images({ format: 'png', alpha: true }),
    status: 'pass',
  },
  { name: 'a still', html, images: images({ format: 'gif', animated: false }), status: 'pass' },
  {
    name: 'a doubt for LinkedIn',
    html,
    images: images({ format: 'webp' }),
    status: 'warn',
    messages: ['unsure'],
    data: { format: 'WebP', networks: 'LinkedIn' },
  },
  {
    name: 'a moving picture',
    html,
    images: images({ format: 'gif', animated: true }),
    status: 'warn',
    messages: ['animated'],
  },
  {
    name: 'a drawing',
    html,
    images: images({ format: 'svg' }),
    status: 'fail',
    messages: ['refused'],
    data: { format: 'SVG' },
    fix: 'flatten',
  },
  {
    name: 'what only one network takes',
    html,
    images: images({ format: 'avif' }),
    status: 'fail',
    messages: ['accepted'],
    data: { format: 'AVIF', networks: 'Discord' },
  },
  {
    name: 'bytes that nobody knows',
    html,
    images: images({ format: 'unknown' }),
    status: 'unknown',
  },
  {
    name: 'measured by an element only',
    html,
    images: images({ by: 'element' }),
    status: 'unknown',
  },
  ...WITHOUT_PICTURE,
]);
