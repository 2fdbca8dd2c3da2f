import { describe, expect, it } from 'vitest';
import type { TextAt } from '../../../utils/batch/asker';
import { followLists, type ListProblem, MOST_SITEMAPS } from '../../../utils/batch/follow-lists';

function following(web: Record<string, string>) {
  const problems: ListProblem[] = [];
  const asked: string[] = [];
  const text = async (url: string): Promise<TextAt> => {
    asked.push(url);
    const found = web[url];
    return found === undefined ? { why: 'It was answered with 404.' } : { text: found, url };
  };
  return { problems, asked, text, tell: (problem: ListProblem) => problems.push(problem) };
}

const index = (...urls: string[]) =>
  `<sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
const sitemap = (...urls: string[]) =>
  `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;

describe('lists that name lists', () => {
  it('are followed once each, in a circle too', async () => {
    const { asked, problems, ...way } = following({
      'https://a.test/sitemap.xml': index('https://a.test/1.xml', 'https://a.test/2.xml'),
      'https://a.test/1.xml': sitemap('https://a.test/one', 'https://a.test/two'),
      'https://a.test/2.xml': index('https://a.test/sitemap.xml', 'https://a.test/1.xml'),
    });
    expect(await followLists('https://a.test/sitemap.xml', way)).toEqual([
      'https://a.test/one',
      'https://a.test/two',
    ]);
    expect(asked).toHaveLength(3);
    expect(problems).toEqual([]);
  });

  it('lead from the public web into no private network', async () => {
    const { asked, problems, ...way } = following({
      'https://a.test/sitemap.xml': index('http://192.168.0.1/1.xml', 'https://a.test/2.xml'),
      'https://a.test/2.xml': sitemap('http://localhost/admin', 'https://a.test/one'),
    });
    expect(await followLists('https://a.test/sitemap.xml', way)).toEqual(['https://a.test/one']);
    expect(asked).not.toContain('http://192.168.0.1/1.xml');
    expect(problems.map((problem) => problem.is)).toEqual(['private', 'private']);
  });

  it('that cannot be read are told, and the others are read', async () => {
    const {
      problems,
      asked: _,
      ...way
    } = following({
      'https://a.test/sitemap.xml': index('https://a.test/gone.xml', 'https://a.test/2.xml'),
      'https://a.test/2.xml': sitemap('mailto:us@a.test', 'https://a.test/one'),
    });
    expect(await followLists('https://a.test/sitemap.xml', way)).toEqual(['https://a.test/one']);
    expect(problems).toEqual([
      { is: 'unread', from: 'https://a.test/gone.xml', why: 'It was answered with 404.' },
      { is: 'bad', from: 'https://a.test/2.xml', line: 1, text: 'mailto:us@a.test' },
    ]);
  });

  it('end: by number, by what is enough, and when given up', async () => {
    const names = Array.from({ length: MOST_SITEMAPS + 5 }, (_, at) => `https://a.test/${at}.xml`);
    const web = {
      'https://a.test/sitemap.xml': index(...names),
      ...Object.fromEntries(names.map((name) => [name, sitemap(`${name}/page`)])),
    };
    const all = following(web);
    expect(await followLists('https://a.test/sitemap.xml', all)).toHaveLength(MOST_SITEMAPS - 1);
    expect(all.problems).toEqual([{ is: 'too-many' }]);
    const some = following(web);
    await followLists('https://a.test/sitemap.xml', { ...some, enough: 10 });
    expect(some.asked).toHaveLength(11);
    const none = following(web);
    await followLists('https://a.test/sitemap.xml', { ...none, signal: AbortSignal.abort() });
    expect(none.asked).toEqual([]);
  });
});
