import type { Finding } from '../audit/finding';
import type { ShareAddress } from '../signals/addresses';
import { isPrivateHost, isStagingHost, sessionIn, trackingIn, webUrl } from '../signals/urls';

/** What is better known before a link goes out. */
export interface ShareWarning {
  code:
    | 'no-web-address'
    | 'private-host'
    | 'draft'
    | 'staging'
    | 'session'
    | 'tracker'
    | 'login'
    | 'wrong-address';
  /** One sentence. */
  text: string;
}

/** What is known besides the address. Each is left out where it is not. */
export interface WarningEvidence {
  /** How the address was chosen. */
  chosen?: Pick<ShareAddress, 'elsewhere'>;
  findings?: readonly Pick<Finding, 'rule' | 'problems'>[];
}

/**
 * Previews of single changes by hosting services (Netlify: `deploy-preview-1--site`, Vercel: `site-git-branch-team`)
 * and tunnels to a developer's own machine. From memory of their documentation, 2026-11-26.
 */
const PREVIEW_HOST =
  /(?:^|\.)(?:deploy-preview-\d+--[\w-]+\.netlify\.app|[\w-]+-git-[\w-]+\.vercel\.app|[\w-]+\.(?:ngrok\.io|ngrok\.app|ngrok-free\.app|trycloudflare\.com|loca\.lt))$/;

/** Parameters that show a draft or an unpublished design (WordPress, Shopify). From memory, 2026-11-26. */
const DRAFT_PARAMETERS =
  /^(?:preview_id|preview_nonce|preview_theme_id|preview_key|customize_changeset_uuid|_ppp)$/;

/** Paths of the rooms where pages are written (WordPress, Drupal, Joomla). From memory, 2026-11-26. */
const EDITOR_PATH =
  /\/wp-admin(?:\/|$)|\/wp-login\.php$|\/node\/\d+\/edit$|^\/administrator\/index\.php$/;

const isDraft = (url: URL): boolean =>
  EDITOR_PATH.test(url.pathname) ||
  [...url.searchParams].some(
    ([name, value]) =>
      DRAFT_PARAMETERS.test(name) || (name === 'preview' && /^(?:true|1|)$/.test(value)),
  );

const listed = (names: readonly string[]): string => names.slice(0, 5).join(', ');

function ofAddress(address: string): ShareWarning[] {
  const url = webUrl(address);
  if (!url) {
    return [
      {
        code: 'no-web-address',
        text: 'This is no web address: nobody else can open it.',
      },
    ];
  }
  const warnings: ShareWarning[] = [];
  const host = url.hostname;
  if (isPrivateHost(host)) {
    warnings.push({
      code: 'private-host',
      text: `“${host}” is only reached from this device or its network.`,
    });
  } else if (isStagingHost(host) || PREVIEW_HOST.test(host)) {
    warnings.push({
      code: 'staging',
      text: `“${host}” looks like a staging copy, not like the public site.`,
    });
  }
  if (isDraft(url)) {
    warnings.push({
      code: 'draft',
      text: 'This address shows a draft or an editor, which others cannot open.',
    });
  }
  const sessions = sessionIn(address);
  if (sessions.length > 0) {
    warnings.push({
      code: 'session',
      text: `The address carries your session (${listed(sessions)}): whoever opens it may act as you.`,
    });
  }
  const trackers = trackingIn(address);
  if (trackers.length > 0) {
    warnings.push({
      code: 'tracker',
      text: `The address still carries trackers: ${listed(trackers)}.`,
    });
  }
  return warnings;
}

const LOGIN: readonly string[] = ['login', 'password'];

/** Statuses with which a server asks who is there; a missing page is another matter. */
const CLOSED = [401];

const isClosed = ({ findings = [] }: WarningEvidence): boolean =>
  findings
    .filter(({ rule }) => rule === 'page-publicly-fetchable')
    .flatMap(({ problems }) => problems)
    .some(
      ({ message, data }) =>
        LOGIN.includes(message) ||
        (message === 'status' && CLOSED.includes(Number(data['status']))),
    );

/**
 * What is to be said before this address goes out, the weightiest first; nothing where all is well. `address`: as
 * it is shared, but before campaign tags, which are trackers that the user wants.
 */
export function shareWarnings(address: string, evidence: WarningEvidence = {}): ShareWarning[] {
  const warnings = ofAddress(address);
  if (isClosed(evidence)) {
    warnings.push({
      code: 'login',
      text: 'Without your sign-in the page does not open, and networks can make no card of it.',
    });
  }
  const elsewhere = evidence.chosen?.elsewhere;
  if (elsewhere !== undefined) {
    warnings.push({
      code: 'wrong-address',
      text: `The page calls “${elsewhere.slice(0, 120)}” its own address: some networks will show and link that one.`,
    });
  }
  return warnings;
}
