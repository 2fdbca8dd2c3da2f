import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Adobe Commerce: page setup, HTML head',
    url: 'https://experienceleague.adobe.com/en/docs/commerce-admin/content-design/design/page-setup',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'magento',
  name: 'Adobe Commerce (Magento)',
  signs: {
    own: /\/static\/(?:version\d+\/)?frontend\/[^/]+\/[^/]+\/[a-z]{2,3}_[A-Z]{2}\//,
    header: /^x-magento-(?:tags|cache-debug|cache-id|vary): /i,
  },
  places: [['Content → Design → Configuration → Edit → HTML Head', 'head', 'icon']],
  unverified: [
    ['Product or page → Search Engine Optimization → Meta Title', 'title'],
    ['Product or page → Search Engine Optimization → URL Key', 'address'],
    ['Content → Design → Configuration → Edit → Search Engine Robots', 'robots-txt', 'indexing'],
    ['Stores → Configuration → Catalog → Search Engine Optimization', 'canonical'],
    ['Product → Images And Videos: base image, with Alt Text', 'social-image'],
    [
      'Theme → Magento_Catalog/templates/product/view/opengraph',
      'social-title',
      'social-description',
      'og-type',
      'duplicates',
    ],
  ],
});
