import type { Source } from '../define-rule';

/** Messengers and chats, by their makers or their source code: what more than one rule cites. */

export const applePreviews: Source = {
  title: 'Apple TN3156: create rich previews for Messages',
  url: 'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
  basis: 'read',
  checked: '2026-11-22',
};

export const discordPreviews: Source = {
  title: 'Discord: link previews (draft of the documentation)',
  url: 'https://github.com/discord/discord-api-docs/pull/8606',
  basis: 'read',
  checked: '2026-11-22',
};

export const signalPreviewUtil: Source = {
  title: 'Signal for Android: LinkPreviewUtil.java',
  url: 'https://github.com/signalapp/Signal-Android/blob/main/app/src/main/java/org/thoughtcrime/securesms/linkpreview/LinkPreviewUtil.java',
  basis: 'read',
  checked: '2026-11-22',
};

export const signalPreviewRepository: Source = {
  title: 'Signal for Android: LinkPreviewRepository.java',
  url: 'https://github.com/signalapp/Signal-Android',
  basis: 'read',
  checked: '2026-11-22',
};

export const slackRobots: Source = {
  title: 'Slack: robots',
  url: 'https://api.slack.com/robots',
  basis: 'read',
  checked: '2026-11-22',
};

export const synapsePreviews: Source = {
  title: 'Matrix Synapse: url_previewer.py',
  url: 'https://github.com/element-hq/synapse/blob/develop/synapse/media/url_previewer.py',
  basis: 'read',
  checked: '2026-11-22',
};
