import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Joomla: global configuration',
    url: 'https://docs.joomla.org/index.php?title=Help34:Site_Global_Configuration&oldid=103253',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'A Joomla plug-in that adds card tags',
    url: 'https://www.github.com/Lavsteph/socialmeta',
    basis: 'secondary',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'joomla',
  name: 'Joomla',
  signs: {
    generator: /^Joomla!/i,
  },
  places: [['System → Global Configuration → Site → Site Name', 'site-name']],
  unverified: [
    [
      'Joomla itself writes no such tags: look in the extension or template that does',
      'social-title',
      'social-description',
      'social-image',
      'x-card',
      'og-type',
      'duplicates',
    ],
    ['Menu item → Page Display → Browser Page Title', 'title'],
    ['Article → Publishing → Robots; for the site: Global Configuration → Site', 'indexing'],
    ['Article → Alias', 'address'],
    ['Article → Tags', 'tags'],
    [
      'System → Plugins → System - Schema.org; then the Schema tab of the article',
      'structured-data',
    ],
    ['Template → index.php', 'head', 'viewport', 'theme-colour', 'icon'],
  ],
});
