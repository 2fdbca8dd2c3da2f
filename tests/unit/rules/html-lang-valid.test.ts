import rule from '../../../utils/rules/presentation/html-lang-valid';
import { testRule } from '../../fixtures/rule-table';

const EN =
  'The mills of the coast are driven by the tide, and that is why they stand where they stand. ';
const page = (lang?: string, text = `<p>${EN}</p>`.repeat(8)) =>
  `<html${lang === undefined ? '' : ` lang="${lang}"`}><head></head><body><main><p>${text}</p></main></body></html>`;

testRule(rule, [
  { name: 'the language of the text', html: page('en-GB'), status: 'pass', evidence: 'en-GB' },
  { name: 'a language nobody can tell here', html: page('gd'), status: 'pass' },
  { name: 'a rare language', html: page('ast', 'Molín'), status: 'pass' },
  { name: 'a text too short to tell', html: page('de', EN), status: 'pass' },
  {
    name: 'another language than the text’s',
    html: page('de'),
    status: 'warn',
    messages: ['differs'],
    data: { value: 'de', found: 'en' },
  },
  { name: 'nothing', html: page(), status: 'fail', messages: ['missing'], fix: 'html lang' },
  { name: 'an empty attribute', html: page(''), status: 'fail', messages: ['empty'] },
  {
    name: 'set by a script',
    html: page(),
    rendered: page('en'),
    status: 'warn',
    messages: ['scriptOnly'],
    data: { value: 'en' },
  },
  {
    name: 'an underscore',
    html: page('en_US'),
    status: 'fail',
    messages: ['malformed'],
    data: { value: 'en_US' },
    evidence: 'en_US',
  },
  { name: 'a word', html: page('english'), status: 'fail', messages: ['malformed'] },
  { name: 'the code of a country', html: page('jp'), status: 'fail', messages: ['malformed'] },
  {
    name: 'no HTML',
    html: page(),
    page: { contentType: 'image/svg+xml' },
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'a gate', html: page(), httpStatus: 403, status: 'unknown' },
  {
    name: 'a page that is not public',
    html: page(),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
