import { describe, expect, test } from 'vitest';
import { decode } from '../../../utils/server/decode';

const ascii = (text: string) => new TextEncoder().encode(text);
const join = (...parts: (Uint8Array | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => [...part]));

/** The word “Привет” in windows-1251, “日本” in Shift_JIS, “中文” in GBK. */
const PRIVET = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
const NIHON = [0x93, 0xfa, 0x96, 0x7b];
const ZHONGWEN = [0xd6, 0xd0, 0xce, 0xc4];

describe('decode', () => {
  test.for([
    [
      'the header',
      PRIVET,
      'text/html; charset=windows-1251',
      '',
      'Привет',
      'windows-1251',
      'header',
    ],
    [
      'a quoted header',
      PRIVET,
      'text/html;Charset="CP1251"',
      '',
      'Привет',
      'windows-1251',
      'header',
    ],
    [
      'a meta',
      PRIVET,
      'text/html',
      '<meta charset=windows-1251>',
      'Привет',
      'windows-1251',
      'meta',
    ],
    [
      'an http-equiv',
      NIHON,
      'text/html',
      "<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>",
      '日本',
      'shift_jis',
      'meta',
    ],
    ['GBK', ZHONGWEN, undefined, '<meta charset="gb2312">', '中文', 'gbk', 'meta'],
    [
      'an unknown header label: the meta',
      PRIVET,
      'text/html; charset=klingon',
      '<meta charset=windows-1251>',
      'Привет',
      'windows-1251',
      'meta',
    ],
    [
      'an unknown meta label: the next meta',
      PRIVET,
      undefined,
      '<meta charset=klingon><meta charset=windows-1251>',
      'Привет',
      'windows-1251',
      'meta',
    ],
    [
      'a meta in a comment: none',
      [0xe9, 0x74],
      undefined,
      '<!-- <meta charset=windows-1251> -->',
      'ét',
      'windows-1252',
      'default',
    ],
    ['nothing, not UTF-8', [0xe9, 0x74], undefined, '', 'ét', 'windows-1252', 'default'],
    [
      'x-user-defined',
      [0xe9, 0x74],
      undefined,
      '<meta charset=x-user-defined>',
      'ét',
      'windows-1252',
      'meta',
    ],
  ] as [string, number[], string | undefined, string, string, string, string][])(
    'by %s',
    ([, bytes, header, meta, word, encoding, from]) => {
      const result = decode(join(ascii(meta), bytes), header);
      expect(result.text.slice(meta.length)).toBe(word);
      expect([result.encoding, result.encodingFrom]).toEqual([encoding, from]);
    },
  );
  test('the byte order mark wins over the header and is no text', () => {
    const result = decode(join([0xef, 0xbb, 0xbf], ascii('ä')), 'text/html; charset=windows-1251');
    expect(result).toEqual({ text: 'ä', encoding: 'utf-8', encodingFrom: 'bom' });
    const wide = decode(new Uint8Array([0xff, 0xfe, 0x41, 0x04]), undefined);
    expect(wide).toEqual({
      text: 'с',
      encoding: 'utf-16le',
      encodingFrom: 'bom',
    });
  });
  test('a meta that claims UTF-16 in ASCII bytes means UTF-8', () => {
    const result = decode(ascii('<meta charset=utf-16>ä'), undefined);
    expect(result.encoding).toBe('utf-8');
    expect(result.text).toContain('ä');
  });
  test('a character cut at the end of the body does not make it another encoding', () => {
    expect(decode(ascii('ää').subarray(0, 3), undefined).encoding).toBe('utf-8');
  });
  test('a meta after the first kilobyte comes too late', () => {
    const late = `${' '.repeat(1_100)}<meta charset=windows-1251>`;
    expect(decode(join(ascii(late), PRIVET), undefined).encodingFrom).toBe('default');
  });
});
