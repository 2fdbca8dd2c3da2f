import type { Source } from '../define-rule';

/** People who watched, measured or argued: what more than one rule cites. */

export const fiveRules: Source = {
  title: 'Rohit Bhargava: 5 rules of social media optimization (2006)',
  url: 'https://rohitbhargava.typepad.com/weblog/2006/08/5_rules_of_soci.html',
  basis: 'read',
  checked: '2026-11-22',
};

export const fiveNewRules: Source = {
  title: 'Rohit Bhargava: the 5 new rules of social media optimization',
  url: 'https://rohitbhargava.com/the-5-new-rules-of-social-media-optimization-smo/',
  basis: 'read',
  checked: '2026-11-22',
};

export const seventeenRules: Source = {
  title: 'The 17 rules of SMO',
  url: 'https://www.zeroonezero.com/blog/index.php/search-engine-marketing-and-optimization/the-rules-to-smo/',
  basis: 'read',
  checked: '2026-11-22',
};

export const govUkShareButtons: Source = {
  title: 'GOV.UK social sharing buttons: the first 10 weeks',
  url: 'https://insidegovuk.blog.gov.uk/2014/02/20/gov-uk-social-sharing-buttons-the-first-10-weeks/',
  basis: 'read',
  checked: '2026-11-22',
};

export const shareButtonDebate: Source = {
  title: 'Summary of a debate on share buttons among practitioners',
  url: 'https://hndistilled.com/story/48561332/',
  basis: 'secondary',
  checked: '2026-11-22',
};

export const socialShareUrls: Source = {
  title: 'bradvin/social-share-urls',
  url: 'https://github.com/bradvin/social-share-urls',
  basis: 'read',
  checked: '2026-11-22',
};

export const squirrelscanSocial: Source = {
  title: 'squirrelscan: social rules',
  url: 'https://docs.squirrelscan.com/rules/social',
  basis: 'read',
  checked: '2026-11-22',
};

export const metaPluginsEnd: Source = {
  title: 'betanews: Meta ends its Like and Comment plug-ins',
  url: 'https://betanews.com/2025/11/11/meta-is-killing-off-facebook-social-plugins-including-the-external-like-button/',
  basis: 'read',
  checked: '2026-11-22',
};

export const linkedinCrawling: Source = {
  title: 'OpenGraph+: how LinkedIn crawls',
  url: 'https://opengraphplus.com/consumers/linkedin/crawling',
  basis: 'secondary',
  checked: '2026-11-22',
};

export const slackCrawling: Source = {
  title: 'OpenGraph+: how Slack crawls',
  url: 'https://opengraphplus.com/consumers/slack/crawling',
  basis: 'secondary',
  checked: '2026-11-22',
};
