import { webUrl } from '../signals/urls';

/**
 * Tags that are added to a shared address so that visits can be told apart. Each value may hold `{network}`, `{date}`
 * (`YYYY-MM-DD`) and `{slug}` (the last part of the page's path).
 */
export interface Campaign {
  /** Unique among the user's campaigns. */
  id: string;
  /** What the user calls it. */
  name: string;
  source: string;
  medium: string;
  campaign: string;
  term?: string;
  content?: string;
}

/** Values of the variables. */
export interface CampaignValues {
  /** Name of the network, as reports are to show it. */
  network: string;
  /** The user's day, `YYYY-MM-DD`. */
  date: string;
  /** Absent: taken from the address. */
  slug?: string;
}

type Field = 'source' | 'medium' | 'campaign' | 'term' | 'content';

/**
 * Parameters of the fields, in the order of Google's own builder (Google Analytics help, URL builders,
 * https://support.google.com/analytics/answer/10917952, checked 2026-11-26).
 */
const PARAMETERS: readonly (readonly [Field, string])[] = [
  ['source', 'utm_source'],
  ['medium', 'utm_medium'],
  ['campaign', 'utm_campaign'],
  ['term', 'utm_term'],
  ['content', 'utm_content'],
];

/** The fields that a report cannot do without, by the same page. */
const NEEDED: readonly Field[] = ['source', 'medium', 'campaign'];

const VARIABLE = /\{(\w*)\}/g;
const VARIABLES: readonly string[] = ['network', 'date', 'slug'];

/** Characters of a slug at most. Own choice. */
const SLUG = 100;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Last part of a page's path without its extension; the host without `www.` where the path has none. */
export function slugOf(address: string): string {
  const url = webUrl(address);
  if (!url) return '';
  const parts = url.pathname
    .split('/')
    .map((part) => decoded(part).replace(/\.[a-z][a-z\d]{1,4}$/i, ''))
    .filter((part) => part !== '' && !/^(?:index|default)$/i.test(part));
  return (parts.at(-1) ?? url.hostname.replace(/^www\./, '')).slice(0, SLUG);
}

/** Percent-encoded so that it also survives in running text. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const nameOf = (pair: string): string => decoded(pair.split('=', 1)[0] ?? '').toLowerCase();

/**
 * The address with the campaign's tags at the end of its query. Where it bears one of the same name, that goes;
 * all else keeps its order and its bytes, `;` between parameters, empty values and the fragment included. A field
 * that is empty once its variables are filled adds nothing. What is no web address stays as it is.
 */
export function withCampaign(address: string, campaign: Campaign, values: CampaignValues): string {
  if (!webUrl(address)) return address;
  const known: Record<string, string> = {
    network: values.network,
    date: values.date,
    slug: values.slug ?? slugOf(address),
  };
  const tags = PARAMETERS.flatMap(([field, parameter]) => {
    const filled = (campaign[field] ?? '')
      .replace(VARIABLE, (whole, name: string) => known[name] ?? whole)
      .trim();
    return filled === '' ? [] : [{ parameter, text: `${parameter}=${encode(filled)}` }];
  });
  if (tags.length === 0) return address;
  const named = new Set(tags.map(({ parameter }) => parameter));
  const [, path = '', query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  const kept = (query ?? '')
    .split(/(?=[&;])/)
    .filter((part) => !named.has(nameOf(part.replace(/^[&;]/, ''))))
    .join('');
  // The first may have gone, and with it what the separator of the next stood after.
  const before = query !== undefined && /^[&;]/.test(query) ? kept : kept.replace(/^[&;]/, '');
  const joint = before === '' || /[&;]$/.test(before) ? '' : '&';
  return `${path}?${before}${joint}${tags.map(({ text }) => text).join('&')}${hash}`;
}

/** What is wrong with a campaign, in the order of its fields. */
export interface CampaignProblem {
  field: Field | 'name';
  /** `hint`: it works, but reports will be poorer. */
  level: 'error' | 'hint';
  /** One sentence. */
  text: string;
}

const CALLED: Readonly<Record<Field | 'name', string>> = {
  name: 'The name',
  source: 'The source (utm_source)',
  medium: 'The medium (utm_medium)',
  campaign: 'The campaign (utm_campaign)',
  term: 'The term (utm_term)',
  content: 'The content (utm_content)',
};

function problemsOf(field: Field, value: string): CampaignProblem[] {
  const called = CALLED[field];
  const bare = value.trim();
  if (bare === '') {
    return NEEDED.includes(field)
      ? [{ field, level: 'error', text: `${called} is empty; visits could not be told apart.` }]
      : [];
  }
  const unknown = [...bare.matchAll(VARIABLE)].find(([, name = '']) => !VARIABLES.includes(name));
  if (unknown) {
    const text = `${called} holds ${unknown[0]}; the variables are {network}, {date} and {slug}.`;
    return [{ field, level: 'error', text }];
  }
  if (/[{}]/.test(bare.replace(VARIABLE, ''))) {
    return [
      { field, level: 'error', text: `${called} holds a brace that is not closed or opened.` },
    ];
  }
  if (/\S@\S+\.\S/.test(bare)) {
    const text = `${called} looks like an e-mail address; analytics services forbid personal data.`;
    return [{ field, level: 'hint', text }];
  }
  if (/\p{Lu}/u.test(bare)) {
    const text = `${called} has capitals; reports tell “Social” and “social” apart.`;
    return [{ field, level: 'hint', text }];
  }
  return [];
}

/** What is to be said of a campaign; nothing where all is well. */
export function checkCampaign(campaign: Omit<Campaign, 'id'>): CampaignProblem[] {
  const unnamed: CampaignProblem[] =
    campaign.name.trim() === ''
      ? [{ field: 'name', level: 'error', text: `${CALLED.name} is empty.` }]
      : [];
  return [...unnamed, ...PARAMETERS.flatMap(([field]) => problemsOf(field, campaign[field] ?? ''))];
}

/**
 * Campaigns to begin with. The mediums are those by which Google Analytics sorts visits into Organic Social, Email
 * and SMS (default channel group, https://support.google.com/analytics/answer/9756891, checked 2026-11-26).
 */
export const CAMPAIGN_PRESETS: readonly Campaign[] = [
  { id: 'social', name: 'Social posts', source: '{network}', medium: 'social', campaign: '{slug}' },
  {
    id: 'social-by-day',
    name: 'Social posts by day',
    source: '{network}',
    medium: 'social',
    campaign: '{slug}',
    content: '{date}',
  },
  {
    id: 'newsletter',
    name: 'Newsletter',
    source: 'newsletter',
    medium: 'email',
    campaign: '{date}',
  },
  { id: 'sms', name: 'Text messages', source: '{network}', medium: 'sms', campaign: '{slug}' },
  { id: 'qr', name: 'QR code in print', source: 'qr', medium: 'print', campaign: '{slug}' },
];
