/**
 * Pages that people called great, terrible or of their time before any score was known, by their file in the
 * manifest. How they rank says whether the score agrees with people.
 */
export const KNOWN_PAGES: readonly { kind: string; files: readonly string[] }[] = [
  {
    kind: 'great',
    files: ['metascraper/techcrunch.html', 'omnivore/github-blog.html', 'omnivore/electrek.html'],
  },
  { kind: 'terrible', files: ['metascraper/softwarefordays.html', 'readability/qq.html'] },
  { kind: 'buttons, no Open Graph', files: ['metascraper/astier.html'] },
  {
    kind: 'of the age of Digg and Delicious',
    files: ['goose3/content__test_time2.html', 'readability/wapo-1.html'],
  },
  {
    kind: 'IndieWeb',
    files: ['xray/source.example.com__ascraeus.html', 'graby/keithjgrant.html'],
  },
];
