import rule from '../../../utils/rules/presentation/image-light-enough';
import { html, images, WITHOUT_PICTURE } from '../../fixtures/card-picture';
import { testRule } from '../../fixtures/rule-table';

testRule(rule, [
  {
    name: 'light',
    html,
    images: images({ bytes: 120_000 }),
    status: 'pass',
    evidence: '120000 bytes',
  },
  {
    name: 'reported to vanish on some phones',
    html,
    images: images({ bytes: 450_000 }),
    status: 'pass',
    evidence: 'WhatsApp',
  },
  { name: 'as heavy as WhatsApp takes', html, images: images({ bytes: 600_000 }), status: 'pass' },
  {
    name: 'one byte more',
    html,
    images: images({ bytes: 600_001 }),
    status: 'warn',
    messages: ['heavy'],
    data: { size: '600 kB', networks: 'WhatsApp' },
    fix: '1200x',
  },
  {
    name: 'too heavy for the interface of Bluesky',
    html,
    images: images({ bytes: 1_500_000 }),
    status: 'warn',
    messages: ['heavy'],
    data: { size: '1.5 MB', networks: 'WhatsApp, Bluesky' },
  },
  {
    name: 'too heavy for Signal on all devices',
    html,
    images: images({ bytes: 2_097_153 }),
    status: 'fail',
    messages: ['tooHeavy'],
    data: { size: '2.1 MB' },
  },
  {
    name: 'huge',
    html,
    images: images({ by: 'element', width: 5000, height: 300 }),
    status: 'fail',
    messages: ['large'],
    data: { most: 4096 },
  },
  {
    name: 'a weight nobody told',
    html,
    images: images({ by: 'element', width: 900, height: 900 }),
    status: 'unknown',
  },
  ...WITHOUT_PICTURE,
]);
