import generator, { SOURCES } from '../../../utils/generators/shopify';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['meta', { html: '<meta name="shopify-digital-wallet" content="/1/digital_wallets/dialog">' }],
    [
      'own theme',
      { html: '<script src="https://site.test/cdn/shop/t/12/assets/theme.js"></script>' },
    ],
    [
      'theme on its host',
      {
        html: '<script src="https://cdn.shopify.com/s/files/1/0019/8432/t/5/assets/theme.js"></script>',
      },
    ],
    ['header', { headers: { 'powered-by': 'Shopify' } }],
  ],
  not: [
    [
      'a buy button on another site',
      {
        html: '<script src="https://sdks.shopifycdn.com/buy-button/latest/buy-buttonstorefront.min.js"></script>',
      },
    ],
    [
      'a picture from a shop',
      {
        html: '<meta property="og:image" content="https://cdn.shopify.com/s/files/1/0019/8432/products/a.jpg">',
      },
    ],
  ],
});
