import { describe, expect, test } from 'vitest';
import { checkTemplate, customLink } from '../../../utils/share/custom-target';

const DRAFT = {
  url: 'https://site.test/?a=1&b=2',
  title: 'Tide & mills',
  hashtags: ['tide', 'mills'],
  via: '@news',
  image: 'https://site.test/p.jpg',
};
const PAGE = 'https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3D2';

const build = (template: string, draft = {}) =>
  customLink(template, { ...DRAFT, ...draft }).address;

describe('templates that can be used', () => {
  test.for([
    ['https://save.example/add?u={url}', `https://save.example/add?u=${PAGE}`],
    [
      'http://192.168.1.4:8080/save/{url}?t={title}#top',
      `http://192.168.1.4:8080/save/${PAGE}?t=Tide%20%26%20mills#top`,
    ],
    [
      '  https://save.example/?q={text} {url} ',
      `https://save.example/?q=Tide%20%26%20mills%20${PAGE}`,
    ],
    [
      'things:///add?title={title}&notes={text}&url={url}',
      `things:///add?title=Tide%20%26%20mills&url=${PAGE}`,
    ],
    [
      'obsidian://new?name={title}&content={url}&tags={hashtags}',
      `obsidian://new?name=Tide%20%26%20mills&content=${PAGE}&tags=tide,mills`.replace(',', '%2C'),
    ],
    [
      'mailto:me@site.test?subject={title}&body={url}',
      `mailto:me@site.test?subject=Tide%20%26%20mills&body=${PAGE}`,
    ],
    [
      'https://save.example/#/new?u={url}&via={via}&i={image}',
      `https://save.example/#/new?u=${PAGE}&via=news&i=https%3A%2F%2Fsite.test%2Fp.jpg`,
    ],
  ] as const)('%s', ([template, address]) => {
    expect(checkTemplate(template)).toEqual({ isGood: true });
    expect(build(template)).toBe(address);
  });

  test('a parameter whose value is missing is left out, and so is the gap beside one', () => {
    const bare = { title: '', hashtags: [], image: '' };
    const template = 'https://save.example/?i={image}&u={url}&t={title}&q={url}%20{hashtags}&v=1';
    expect(build(template, bare)).toBe(`https://save.example/?u=${PAGE}&q=${PAGE}&v=1`);
    expect(build('https://save.example/?t={title}#{url}', bare)).toBe(
      `https://save.example/?#${PAGE}`,
    );
  });

  test('mail gets its line breaks as CR LF', () => {
    const address = build('mailto:?body={text}%0D%0A{url}', { text: 'A\nB' });
    expect(address).toBe(`mailto:?body=A%0D%0AB%0D%0A${PAGE}`);
  });

  test('the parts are the address, and say which came from a value', () => {
    const { address, pieces } = customLink('https://save.example/?u={url}&t={title}', DRAFT);
    expect(pieces.map(({ text }) => text).join('')).toBe(address);
    expect(pieces.filter(({ isFilled }) => isFilled).map(({ text }) => text)).toEqual([
      PAGE,
      'Tide%20%26%20mills',
    ]);
    expect(pieces[0]).toEqual({ text: 'https://save.example/', isFilled: false });
  });

  test('nothing in a value is taken for a part of the template', () => {
    const title = '{url} &x=1 #y %20 ?';
    const address = new URL(build('https://save.example/?u={url}&t={title}', { title }));
    expect([...address.searchParams]).toEqual([
      ['u', DRAFT.url],
      ['t', title],
    ]);
  });
});

describe('what to do about the others', () => {
  test.for([
    ['', /^Type the address of a share form, with \{url\}/],
    ['   ', /^Type the address/],
    ['save.example/?u={url}', /^Begin with https:\/\//],
    ['//save.example/?u={url}', /^Begin with https:\/\//],
    ['localhost:3000/?u={url}', /^Begin with https:\/\//],
    ['{url}', /^Begin with https:\/\//],
    ['https://save.example/', /^Put \{url\} where the link goes/],
    ['https://save.example/?t={title}', /^Put \{url\}/],
    ['https://save.example/?u={URL}', /^Write \{url\} in place of “\{URL\}”/],
    ['https://save.example/?u={ url }', /^Write \{url\} in place of “\{ url \}”/],
    [
      'https://save.example/?u={url}&d={description}',
      /^“\{description\}” stands for nothing\. There are \{url\}, .* and \{image\}\./,
    ],
    ['https://save.example/?u={}', /stands for nothing/],
    ['https://save.example/?u={url', /^A curly bracket is left open/],
    ['https://save.example/?u={url}}', /^A curly bracket is left open/],
    ['https://{url}/', /^The name of the site has to be written out/],
    ['https://a{title}.example/?u={url}', /^The name of the site/],
    ['https:///?u={url}', /^The name of the site|^This is not a whole address/],
    ['https://save .example/?u={url}', /^This is not a whole address/],
    ['javascript:alert("{url}")', /^Addresses that begin with javascript: are not opened/],
    ['JavaScript:alert("{url}")', /begin with javascript:/],
    ['  javascript:location="{url}"', /begin with javascript:/],
    ['java\nscript:{url}', /^Write the address in one line/],
    ['data:text/html,{url}', /begin with data:/],
    ['file:///tmp/{url}', /begin with file:/],
    ['blob:https://site.test/{url}', /begin with blob:/],
    ['chrome://settings/?{url}', /begin with chrome:/],
    ['moz-extension://x/?{url}', /begin with moz-extension:/],
    ['view-source:{url}', /begin with view-source:/],
    ['about:blank?{url}', /begin with about:/],
    [`https://save.example/?u={url}&x=${'a'.repeat(2_000)}`, /^This address is too long/],
  ] as const)('%s', ([template, message]) => {
    const checked = checkTemplate(template);
    expect(checked.isGood).toBe(false);
    expect(checked.isGood ? '' : checked.message).toMatch(message);
    expect(checked.isGood ? '' : checked.message).toMatch(/[.]$/);
    expect(() => customLink(template, DRAFT)).toThrow(TypeError);
  });
});
