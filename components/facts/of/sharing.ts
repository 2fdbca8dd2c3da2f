import type { Report } from '../../../utils/audit/report';
import type { Control } from '../../../utils/page/snapshot';
import type { Profile } from '../../../utils/signals/profiles';
import type { ShareControl } from '../../../utils/signals/share-controls';
import { networkById } from '../../guide/guide';
import { counted, type Fact, joined, made, rendered } from './fact';
import { regionWords, sizeWords } from './page';

/** Name of a network, or the id where it is not known. */
export const nameOf = (network: string | undefined): string | undefined =>
  network === undefined ? undefined : (networkById(network)?.name ?? network);

const KIND: Readonly<Record<ShareControl['kind'], string>> = {
  network: 'leads to the network',
  copy: 'copies the link',
  native: 'opens the device’s own sharing',
  email: 'writes an e-mail',
  sms: 'writes a message',
  print: 'prints',
  qr: 'a code for phones',
  widget: 'belongs to a widget',
  self: 'goes by the page’s own server',
  scripted: 'a script decides what it does',
};

const STATE: Readonly<Record<ShareControl['state'], string>> = {
  seen: '',
  folded: 'in a menu or fold',
  unseen: 'not shown at this window size',
};

const NAME_FROM: Readonly<Record<Control['nameFrom'], string>> = {
  'aria-labelledby': 'aria-labelledby',
  'aria-label': 'aria-label',
  content: 'its text',
  alt: 'a picture’s alt',
  value: 'value',
  title: 'title',
  none: '',
};

/** Where a control stands: on the first screen, kept in view, at the end of the article. */
function placeWords(control: Control): string | undefined {
  const { firstScreen, sticky, region, covered, unfocusable, shadow, folded } = control;
  return joined(
    firstScreen ? 'first screen' : 'further down',
    sticky && 'stays in view',
    regionWords(region),
    covered && 'covered by something',
    folded && 'in a menu or fold',
    unfocusable && 'not reached by keyboard',
    shadow && 'in a shadow root',
  );
}

const ARTICLE_END = 400;

/** Whether a control stands below the text, within some lines of its end. */
function isAtEnd({ box }: Control, { snapshot: { page } }: Report): boolean {
  const end = page.main.box.y + page.main.box.height;
  return page.main.box.height > page.viewport.height && Math.abs(box.y - end) <= ARTICLE_END;
}

function controlFact(share: ShareControl, report: Report): Fact {
  const control = report.snapshot.page.controls[share.control ?? -1];
  const name = control
    ? control.name
      ? `named “${control.name}” by ${NAME_FROM[control.nameFrom]}`
      : 'without a name'
    : share.name && `named “${share.name}”`;
  return rendered(
    nameOf(share.network) ?? share.kind,
    share.shares ?? (share.raw === '' ? 'an empty address' : 'address not visible'),
    joined(
      KIND[share.kind],
      name,
      counted(share.steps, 'step'),
      control && sizeWords(control.box),
      control ? placeWords(control) : STATE[share.state],
      control && isAtEnd(control, report) && 'at the end of the article',
      share.state === 'unseen' && STATE.unseen,
      share.outdated && 'an older form of the address',
    ),
  );
}

/** Every way to share that the page offers, and the fewest steps. */
export function sharing(report: Report): Fact[] {
  const { share } = report;
  const { best, copy, manual } = share.steps;
  return [
    ...(best === null ? [] : [made('fewest steps', best, 'with the page’s own buttons')]),
    ...(copy === null ? [] : [made('steps to copy', copy)]),
    made('steps by hand', manual, 'copying the address and opening the network'),
    ...share.controls.map((control) => controlFact(control, report)),
    ...share.widgets.map(({ name, alive }) =>
      rendered('widget', name, alive ? undefined : 'no longer works'),
    ),
    ...report.snapshot.page.readonlyAddresses.map((url) => rendered('address to copy', url)),
  ];
}

const PROFILE_FROM: Readonly<Record<Profile['from'], string>> = {
  'rel-me': 'rel=me',
  'same-as': 'sameAs in the structured data',
  link: 'a link',
  'article:publisher': 'article:publisher',
  'article:author': 'article:author',
  'twitter:site': 'twitter:site',
  'fediverse:creator': 'fediverse:creator',
};

/** Accounts that the page claims as its own. */
export const profiles = ({ share }: Report): Fact[] =>
  share.profiles.map(({ network, url, handle, from }) =>
    rendered(`${nameOf(network)} account`, url, joined(handle, `by ${PROFILE_FROM[from]}`)),
  );
