import { defineNetwork } from './network';

const CODE_OF_2013 = {
  source: 'reddit-archive/reddit:r2/r2/lib/media.py@006add6a',
  checked: '2026-11-22',
  basis: 'reported',
} as const;
const SEEN = {
  source: 'General knowledge of link posts',
  checked: '2026-11-22',
  basis: 'memory',
} as const;

export default defineNetwork({
  id: 'reddit',
  name: 'Reddit',
  tile: 'R',
  status: {
    value: 'alive',
    source: 'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  preview: {
    title: {
      value: ['og:title', 'title'],
      ...SEEN,
      note: 'Only proposed: whoever posts the link writes the title.',
    },
    description: { value: [], ...SEEN, note: 'A link post shows none.' },
    image: {
      value: ['og:image', 'image_src'],
      ...CODE_OF_2013,
      note: 'The last open code, of 2013: og:image by property, then by name, then image_src, then the largest picture of the page; no picture is guessed here. Sites that Embedly knew went another way.',
    },
    domain: { value: 'address', ...SEEN },
    dropsWww: { value: true, ...SEEN },
    runsScripts: { value: 'no', ...CODE_OF_2013 },
    robots: {
      value: { obeys: 'reported-yes', tokens: ['redditbot'] },
      source: 'https://opengraphplus.com/consumers/reddit/crawling',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Only directories of crawlers say so.',
    },
    userAgents: {
      value: ['Mozilla/5.0 (compatible; redditbot/1.0; +http://www.reddit.com/feedback)'],
      source: 'monperrus/crawler-user-agents:crawler-user-agents.json@7c7f9f25',
      checked: '2026-11-22',
      basis: 'reported',
    },
    titleMax: {
      value: { max: 300, unit: 'characters' },
      source: 'Text of Reddit’s interface for submitting, quoted alike in ten public repositories',
      checked: '2026-11-22',
      basis: 'reported',
    },
    imageBest: {
      value: { width: 1200, height: 630 },
      source: 'General knowledge: the size that serves the other networks',
      checked: '2026-11-22',
      basis: 'memory',
    },
    layout: { value: 'small', ...SEEN, note: 'Some of its apps show a large one.' },
    showsDescription: { value: false, ...SEEN },
    look: {
      value: {
        lines: ['title', 'domain'],
        picture: 'below',
        smallRatio: 1,
        smallSide: 'end',
        titleLines: 3,
        domainCase: 'lower',
      },
      ...SEEN,
      note: 'The code of 2013 cut tall pictures to a square.',
    },
  },
  share: {
    template: {
      value: 'https://www.reddit.com/submit?url={url}&title={title}',
      source: 'nygardk/react-share:src/RedditShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
      note: '/web/submit was tried and left again, since it began to answer 404. A community can be named: /r/name/submit.',
    },
    text: {
      value: 'title',
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'A link post has a title and no text.',
    },
    titleMax: {
      value: { max: 300, unit: 'characters' },
      source: 'Text of Reddit’s interface for submitting, quoted alike in ten public repositories',
      checked: '2026-11-22',
      basis: 'reported',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*reddit\.com\/(?:r\/[\w-]+\/)?(?:web\/)?submit(?:[/?#]|$)/i,
        /^https?:\/\/(?:[\w-]+\.)*reddit\.com\/(?:static\/button\/|button(?:lite)?\.js|buttonlite)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/reddit\b/i,
      ],
      profile: [
        /^https?:\/\/(?:[\w-]+\.)*reddit\.com\/(?:user|u|r)\/(?<handle>[\w-]+)\/?(?:[?#].*)?$/i,
      ],
      self: [/[?&]share=reddit(?:&|#|$)/i],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); heiseonline/shariff:src/js/services/*.js@193cd834; common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
