import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Shopify help: choosing a social media image',
    url: 'https://bit.ly/31x7yld',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Shopify Dawn: snippets/meta-tags.liquid',
    url: 'https://github.com/Shopify/dawn/blob/main/snippets/meta-tags.liquid',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Search engine listing and preferences',
    url: 'https://shopifyranked.com/shopify-seo/seo-settings/',
    basis: 'secondary',
    checked: '2026-11-25',
  },
  {
    title: 'Store details',
    url: 'https://bogvice.pages.dev/miscellaneous--fun-facts/how-to-change-website-name-on-shopify.html',
    basis: 'secondary',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'shopify',
  name: 'Shopify',
  signs: {
    meta: /^shopify-(?:digital-wallet|checkout-api-token) /,
    header: /^(?:powered-by: Shopify|x-shopify-stage: |x-shopid: )/i,
    own: /^\/cdn\/shop\/t\/\d+\/assets\//,
    asset: /^https:\/\/cdn\.shopify\.com\/s\/files\/(?:\d+\/)+t\/\d+\/assets\//,
  },
  places: [
    [
      'Product, page or post → Search engine listing; the home page: Online Store → Preferences',
      'title',
      'social-title',
      'social-description',
    ],
    [
      'Featured image of the product or post; else Online Store → Preferences → Social sharing image',
      'social-image',
    ],
    ['Product, page or post → Search engine listing → URL handle', 'address'],
    ['Settings → Store details → Store name', 'site-name'],
    [
      'Theme code → snippets/meta-tags.liquid, or what stands for it',
      'image-alt',
      'og-type',
      'duplicates',
    ],
    [
      'Customize theme → Theme settings → Social media; the tags: theme code → snippets/meta-tags.liquid',
      'x-card',
    ],
  ],
  unverified: [
    [
      'Theme code → layout/theme.liquid',
      'head',
      'canonical',
      'viewport',
      'theme-colour',
      'feed',
      'fediverse',
      'language',
    ],
    ['Theme code → the template of the product or article', 'structured-data', 'author', 'dates'],
    ['Theme code → Add a new template → robots.txt', 'robots-txt'],
    ['Online Store → Preferences → Password protection', 'indexing'],
    ['Customize theme → Theme settings → Favicon or Logo', 'icon'],
    ['Customize theme → Share block', 'share-buttons'],
  ],
});
