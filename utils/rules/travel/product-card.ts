import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { pinterestProductPins } from '../../audit/sources/networks';
import { servedPage, short } from '../../signals/card-values';
import { type Offer, statedOffers } from '../../signals/offers';
import { atText } from '../../signals/targets';

/** Signs that stand for one currency beyond doubt, or for one of a few. */
const SIGNS: readonly [RegExp, readonly string[]][] = [
  [/€|\bEUR\b/, ['EUR']],
  [/£|\bGBP\b/, ['GBP']],
  [/\$|\bUSD\b/, ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN']],
  [/¥|円|\bJPY\b/, ['JPY', 'CNY']],
  [/₹|\bINR\b/, ['INR']],
  [/zł|\bPLN\b/, ['PLN']],
];

/** Every number that a text may mean by its digits: “1.299” is 1299 and 1.299, “8,99” is 8.99. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+(?:[.,'’\s]\d+)*/g)].flatMap(([digits]) => {
    const whole = Number(digits.replace(/\D/g, ''));
    const parts = /^(.*?)[.,](\d+)$/s.exec(digits);
    const decimal = parts ? [Number(`${(parts[1] ?? '').replace(/\D/g, '')}.${parts[2]}`)] : [];
    // Three digits after the only separator may be thousands; one or two are a fraction.
    return parts && (parts[2] ?? '').length !== 3 ? decimal : [whole, ...decimal];
  });
}

const isPlain = (amount: string) => /^\d+(\.\d+)?$/.test(amount);

export default defineRule({
  id: 'product-card',
  pillar: 'travel',
  title: 'Pages of products carry price and availability',
  kind: 'achievement',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['pinterest', 'google', 'facebook'],
  needs: ['server'],
  topic: 'structured-data',
  scope: ['product'],
  messages: {
    missing: 'No price was found in tags or structured data',
    pageOnly: 'The price is only named once scripts ran',
    lacking: 'The price is named without {lacking}',
    outside:
      'The availability (“{availability}”) is stated at the product itself; by schema.org it belongs to the offer',
    form: 'The price “{amount}” is not a plain number with a dot, such as 19.90',
    currency: 'The currency “{currency}” is not one of the three-letter codes, such as EUR',
    differs: 'The page shows {shown}, but its data ({from}) say {amount} {currency}',
  },
  why: 'Pinterest and product results in search show the price from these data, and a wrong one is worse than none.',
  fix: {
    text: 'Write the price that the page shows, its currency and whether it is in stock into the tags or the structured data.',
    snippet:
      '<meta property="og:type" content="product">\n<meta property="product:price:amount" content="{{price|attr}}">\n<meta property="product:price:currency" content="{{currency|attr}}">\n<meta property="og:availability" content="TODO: such as instock">',
  },
  sources: [
    pinterestProductPins,
    {
      title: 'Google: product structured data',
      url: 'https://developers.google.com/search/docs/appearance/structured-data/product',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const offers = statedOffers(snapshot, facts.head);
    const fromServer = offers.filter(({ side }) => side === 'server');
    const isCut = facts.cut || facts.head.jsonLd.some(({ cut }) => cut);
    if (fromServer.length === 0) {
      if (isCut) return say.cannotTell();
      const [added] = offers;
      return added ? say.warn('pageOnly', {}, added.evidence) : say.fail('missing');
    }

    const { prices, lines } = snapshot.page;
    const seen = new Set([...prices.map(({ text }) => text), ...lines].flatMap(numbersIn));
    /** A price that is shown in the same currency, where none of those that a source states is on the page. */
    const contradiction = (stated: readonly Offer[]) => {
      const plain = stated.flatMap(({ amounts }) => amounts.filter(isPlain).map(Number));
      if (plain.length === 0 || plain.some((each) => seen.has(each))) return undefined;
      const codes = stated.map(({ currency = '' }) => currency.toUpperCase());
      return prices.find(({ text }) =>
        SIGNS.some(
          ([sign, known]) =>
            /\d/.test(text) && sign.test(text) && known.some((code) => codes.includes(code)),
        ),
      );
    };
    const problems = [];
    // Data may speak of other products as well, of which any price may be shown.
    for (const [from, stated] of Map.groupBy(fromServer, (offer) => offer.from)) {
      const [offer] = stated;
      const shown = contradiction(stated);
      if (!shown || !offer) continue;
      const onPage: Exhibit = {
        label: 'price',
        text: shown.text.slice(0, 200),
        from: 'page',
        ...atText(snapshot, shown.text),
      };
      const data = {
        shown: short(shown.text),
        from,
        amount: short(offer.amounts[0] ?? ''),
        currency: short(offer.currency ?? ''),
      };
      problems.push(say.problem('fail', 'differs', data, [onPage, ...offer.evidence]));
    }

    const lacks = ({ currency, availability, outside }: Offer) => [
      ...(currency ? [] : ['currency']),
      ...(availability || outside ? [] : ['availability']),
    ];
    const [best] = fromServer.toSorted((a, b) => lacks(a).length - lacks(b).length);
    if (!best) return say.cannotTell();
    const lacking = lacks(best);
    const { evidence, currency, availability, outside } = best;
    if (lacking.length > 0)
      problems.push(say.problem('warn', 'lacking', { lacking: lacking.join(' and ') }, evidence));
    if (!availability && outside)
      problems.push(say.problem('warn', 'outside', { availability: short(outside) }, evidence));
    const odd = best.amounts.find((each) => !isPlain(each));
    if (odd) problems.push(say.problem('warn', 'form', { amount: short(odd) }, evidence));
    if (currency && !/^[A-Z]{3}$/.test(currency))
      problems.push(say.problem('warn', 'currency', { currency: short(currency) }, evidence));
    return say.worst(problems, evidence);
  },
});
