import generator, { SOURCES } from '../../../utils/generators/tumblr';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['meta', { html: '<meta property="al:android:app_name" content="Tumblr">' }],
    [
      'its scripts',
      {
        html: '<script src="https://assets.tumblr.com/assets/scripts/tumblelog_post_message_queue.js"></script>',
      },
    ],
    ['header', { headers: { 'x-tumblr-user': 'a' } }],
  ],
  not: [
    ['an embedded post', { html: '<script src="https://assets.tumblr.com/post.js"></script>' }],
  ],
});
