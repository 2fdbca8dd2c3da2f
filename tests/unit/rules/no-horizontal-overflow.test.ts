import rule from '../../../utils/rules/presentation/no-horizontal-overflow';
import { testRule } from '../../fixtures/rule-table';

const at = (width: number, needed: number, widest = ['<table class="wide"></table>']) => ({
  page: { viewport: { width, height: 844 }, overflow: { needed, has: width, widest } },
});

testRule(rule, [
  { name: 'a phone', ...at(390, 390, []), status: 'pass' },
  { name: 'rounding', ...at(390, 391), status: 'pass' },
  {
    name: 'a wide table',
    ...at(390, 700),
    status: 'warn',
    messages: ['wider'],
    data: { excess: 310, width: 390 },
    evidence: 'wide',
    fix: 'max-width',
  },
  { name: 'nothing to show for it', ...at(390, 701, []), status: 'warn', messages: ['wider'] },
  { name: 'a wide window that fits', ...at(1280, 1280, []), status: 'unknown' },
  { name: 'a wide window that does not', ...at(1280, 1500), status: 'unknown' },
  { name: 'a page without a layout', ...at(0, 0, []), status: 'unknown' },
  {
    name: 'a page that is not public',
    ...at(390, 700),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
