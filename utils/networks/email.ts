import { defineNetwork } from './network';

export default defineNetwork({
  id: 'email',
  name: 'E-mail',
  tile: 'E',
  status: {
    value: 'alive',
    source: 'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  share: {
    template: {
      value: 'mailto:?subject={title}&body={text}%0D%0A{url}',
      source: 'https://www.rfc-editor.org/rfc/rfc6068',
      checked: '2026-11-25',
      basis: 'vendor',
      note: 'Opens the user’s program for mail. Some on Windows take about 2,000 characters in all, from memory.',
    },
    text: {
      value: 'taken',
      source: 'https://www.rfc-editor.org/rfc/rfc6068',
      checked: '2026-11-25',
      basis: 'vendor',
      note: 'Blanks as %20 and line breaks as %0D%0A (section 5).',
    },
  },
  recognise: {
    value: {
      share: [
        /^mailto:\?/i,
        /^mailto:&?(?:subject|body)=/i,
        /^https?:\/\/mail\.google\.com\/mail\/(?:u\/\d+\/)?\?(?:[^#]*&)?view=cm/i,
        /^https?:\/\/compose\.mail\.yahoo\.com\//i,
        /^https?:\/\/outlook\.(?:live|office|office365)\.com\/(?:[^?#]*\/)?compose(?:[/?#]|$)/i,
        /^https?:\/\/outlook\.(?:live|office|office365)\.com\/owa\/?\?(?:[^#]*&)?path=[^&#]*compose/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/email\b/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/google_gmail\b/i,
      ],
      profile: [/^mailto:[^?]+@/i],
      self: [/[?&]share=email(?:&|#|$)/i],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020); common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
