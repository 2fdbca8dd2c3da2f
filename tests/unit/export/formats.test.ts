import { expect, test } from 'vitest';
import { exported, type Format } from '../../../utils/export/formats';
import { GUIDE, judged, PLAIN_PAGE } from '../../fixtures/exported-report';

const report = judged(PLAIN_PAGE);

test.for<[format: Format, type: string, ending: string, begin: string]>([
  ['json', 'application/json', '.json', '{"schema":1,'],
  ['csv', 'text/csv', '.csv', '\ufeff"Page","Score","Rule"'],
  ['csv-pages', 'text/csv', '.csv', '\ufeff"Page","Title","Type"'],
  ['markdown', 'text/markdown', '.md', '# Link sharing report: '],
  ['html', 'text/html', '.html', '<!doctype html>'],
])('%s', ([format, type, ending, begin]) => {
  const file = exported(format, [report], { guide: GUIDE, at: new Date() });
  expect(file).toMatchObject({ type, ending });
  expect(file.text.startsWith(begin)).toBe(true);
  expect(file.text).toContain('https://harbour.test/notes/tide/');
  expect(file.text.endsWith('\n')).toBe(true);
});

test.for<Format>(['json', 'csv', 'csv-pages', 'markdown', 'html'])(
  '%s can be made of no report and of many',
  (format) => {
    const options = { guide: GUIDE, at: new Date() };
    expect(exported(format, [], options).text).not.toMatch(/undefined|NaN/);
    const many = exported(format, [report, { ...report, url: 'https://other.test/' }], options);
    expect(many.text).toContain('https://other.test/');
    expect(many.text).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
  },
);

test('pictures come into the HTML, and nowhere else', () => {
  const url = report.cards.find(({ image }) => image)?.image?.value ?? '';
  const pictures = new Map([[url, 'data:image/png;base64,iVBORw0KGgo=']]);
  const textOf = (format: Format) =>
    exported(format, [report], { guide: GUIDE, at: new Date(), pictures }).text;
  expect(textOf('html')).toContain('data:image/png;base64,iVBORw0KGgo=');
  expect(textOf('markdown')).not.toContain('data:image');
});
