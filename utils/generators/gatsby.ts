import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Gatsby: Head API',
    url: 'https://www.gatsbyjs.com/docs/reference/built-in-components/gatsby-head/',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Gatsby: plug-ins',
    url: 'https://www.gatsbyjs.com/plugins',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'gatsby',
  name: 'Gatsby',
  signs: {
    generator: /^Gatsby (\d+(?:\.\d+)*)/,
  },
  places: [
    ['Head export of the page, or its SEO component', 'any-tag'],
    ['gatsby-ssr.js: onRenderBody, setHtmlAttributes', 'language'],
  ],
  unverified: [
    ['gatsby-config.js: siteMetadata', 'site-name'],
    ['gatsby-config.js: gatsby-plugin-manifest → icon', 'icon'],
    ['gatsby-config.js: gatsby-plugin-feed', 'feed'],
    ['static/robots.txt', 'robots-txt'],
    ['gatsby-config.js: gatsby-remark-autolink-headers', 'headings'],
  ],
});
