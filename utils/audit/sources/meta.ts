import type { Source } from '../define-rule';

/** Meta: Facebook, Threads and WhatsApp: what more than one rule cites. */

export const metaSharingGuide: Source = {
  title: 'Meta: a guide to sharing for webmasters',
  url: 'https://developers.facebook.com/docs/sharing/webmasters/',
  basis: 'read',
  checked: '2026-11-22',
};

export const metaBestPractices: Source = {
  title: 'Meta: sharing best practices',
  url: 'https://developers.facebook.com/docs/sharing/best-practices',
  basis: 'quoted',
  checked: '2026-11-22',
};

export const metaImages: Source = {
  title: 'Meta: images in link shares',
  url: 'https://developers.facebook.com/docs/sharing/webmasters/images/',
  basis: 'read',
  checked: '2026-11-22',
};

export const metaCrawler: Source = {
  title: 'Meta: the Facebook crawler',
  url: 'https://developers.facebook.com/docs/sharing/webmasters/crawler',
  basis: 'read',
  checked: '2026-11-22',
};

export const metaWebCrawlers: Source = {
  title: 'Meta: web crawlers',
  url: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
  basis: 'read',
  checked: '2026-11-22',
};

export const whatsappPreviews: Source = {
  title: 'WhatsApp: link previews',
  url: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
  basis: 'read',
  checked: '2026-11-22',
};

export const threadsIntents: Source = {
  title: 'Threads: web intents',
  url: 'https://developers.facebook.com/documentation/threads/threads-web-intents',
  basis: 'read',
  checked: '2026-11-22',
};
