import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Story settings on Medium',
    url: 'https://darusuna.com/key-settings-every-medium-creator-must-understand.html',
    basis: 'secondary',
    checked: '2026-11-25',
  },
  {
    title: 'Canonical link on Medium',
    url: 'https://checkify.com/checklists/medium-posting-checklist/',
    basis: 'secondary',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'medium',
  name: 'Medium',
  signs: {
    meta: /^al:ios:app_name Medium$/,
    header: /^medium-fulfilled-by: /i,
  },
  places: [['Story editor → … → Edit story preview', 'social-image']],
  unverified: [
    ['Story settings → SEO settings', 'title', 'social-title', 'social-description'],
    ['Story settings → Advanced settings → Canonical link', 'canonical'],
    ['Story editor → … → Change topics', 'tags'],
  ],
});
