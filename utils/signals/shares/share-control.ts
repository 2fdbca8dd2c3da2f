/** What a share control does. */
export type ShareKind =
  | 'network' // leads to a network's share address
  | 'copy' // copies the link
  | 'native' // opens the device's share sheet
  | 'email'
  | 'sms'
  | 'print'
  | 'qr' // shows the page's address as a QR code
  | 'widget' // a third-party widget's container or "more" button
  | 'self' // `?share=network` on the page's own address
  | 'scripted'; // named like a share control, but what it does cannot be seen

/** What a visitor has to do on the way to the network's form or the copied link. */
export type ShareStep = 'press' | 'scroll' | 'open' | 'choose';

/** One way the page offers to share it. Follow and profile links are none. */
export interface ShareControl {
  kind: ShareKind;
  /** Network id where known. */
  network?: string;
  /** Widget id where the control belongs to one. */
  widget?: string;
  /** The address it would share, decoded once, as the control states it. */
  shares?: string;
  /** The parameter as written, before decoding. Empty where the parameter is there but holds nothing. */
  raw?: string;
  name: string;
  /** Presses and scrolls until the network's own form or the copied link; see rule `share-steps-few`. */
  steps: number;
  /** The same, one by one. */
  route: ShareStep[];
  /**
   * `seen`: rendered now. `folded`: comes up once something else is opened. `unseen`: in the page, but not
   * rendered at this window size, and nothing shows how it would come up.
   */
  state: 'seen' | 'folded' | 'unseen';
  /** The share address is of an older form that only redirects. */
  outdated?: true;
  /** Outdated for no more than `http:`; with `https:` the address would be right. */
  plain?: true;
  /** Button of a service that ended, or whose end is announced: it is there, and offers nothing any more. */
  ended?: true;
  /** Only its class or data say what it does; nothing that a visitor reads. */
  hinted?: true;
  /** A box of the widget, which may hold buttons that are listed too. */
  box?: true;
  /** Index in `snapshot.page.controls`; absent for widgets' containers, frames and text fields. */
  control?: number;
}

/** A share control before it is known where it stands. */
export type Draft = Omit<ShareControl, 'steps' | 'route' | 'state' | 'name'> & { name?: string };
