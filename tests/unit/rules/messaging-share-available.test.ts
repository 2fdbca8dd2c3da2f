import rule from '../../../utils/rules/sharing-ease/messaging-share-available';
import { testRule } from '../../fixtures/rule-table';

const HEAD = '<head><meta property="og:type" content="article"></head>';
const U = 'https%3A%2F%2Fsite.test%2Fpost';
const F = `${HEAD}<a href="https://www.facebook.com/sharer.php?u=${U}">Facebook</a>`;

testRule(rule, [
  {
    name: 'WhatsApp',
    html: `${F}<a href="https://api.whatsapp.com/send?text=${U}">WhatsApp</a>`,
    status: 'pass',
    evidence: 'api.whatsapp.com',
  },
  { name: 'a copied link', html: `${F}<button>Copy link</button>`, status: 'pass' },
  {
    name: 'the share sheet',
    html: `${HEAD}<button onclick="navigator.share({})">Share</button>`,
    status: 'pass',
  },
  {
    name: 'a mail with subject and address',
    html: `${F}<a href="mailto:?subject=A%20title&body=${U}">E-mail</a>`,
    status: 'pass',
  },
  {
    name: 'a plus in a title is no blank',
    html: `${F}<a href="mailto:?subject=C%2B%2B%20and%20google+x&body=${U}">E-mail</a>`,
    status: 'pass',
  },
  {
    name: 'a form of the site to mail the page',
    html: `${F}<button class="share-email">E-mail this article</button>`,
    status: 'pass',
  },
  {
    name: 'a mail without subject',
    html: `${F}<a href="mailto:?body=${U}">E-mail</a>`,
    status: 'warn',
    messages: ['noSubject'],
    data: { control: '“E-mail”' },
  },
  {
    name: 'a mail without the address',
    html: `${F}<a href="mailto:?subject=A%20title&body=Look">E-mail</a>`,
    status: 'warn',
    messages: ['noAddress'],
    fix: `body=${U}`,
  },
  {
    name: 'plus signs for blanks',
    html: `${F}<a href="mailto:?subject=A+long+title&body=${U}">E-mail</a>`,
    status: 'warn',
    messages: ['plusSigns'],
  },
  { name: 'public networks only', html: F, status: 'fail', messages: ['none'] },
  {
    name: 'a button that may open a menu',
    html: `${F}<button class="share">Share</button>`,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'WhatsApp at another window size',
    html: `${F}<div style="display:none"><a href="https://api.whatsapp.com/send?text=${U}">WhatsApp</a></div>`,
    status: 'unknown',
  },
  {
    name: 'code that calls the share sheet somewhere',
    html: `${F}<script>navigator.share({})</script>`,
    status: 'unknown',
  },
  { name: 'no share control', html: HEAD, status: 'notApplicable', because: 'nothing-to-check' },
  {
    name: 'a legal page',
    html: F,
    url: 'https://site.test/privacy',
    status: 'notApplicable',
    because: 'page-type',
  },
  {
    name: 'a word that may be a button which sends',
    html: `${F}<div>Send</div>`,
    status: 'unknown',
  },
]);
