import type { Control, Snapshot } from '../page/snapshot';

export type ShareKind =
  | 'network' // leads to a network's share address
  | 'copy' // copies the link
  | 'native' // opens the device's share sheet
  | 'email'
  | 'sms'
  | 'print'
  | 'widget' // a third-party widget's container or "more" button
  | 'self' // `?share=network` on the page's own address
  | 'scripted'; // named like a share control, but what it does cannot be seen

/** One way the page offers to share it. Follow and profile links are none. */
export interface ShareControl {
  kind: ShareKind;
  /** Network id where known. */
  network?: string;
  /** Widget id where the control belongs to one. */
  widget?: string;
  /** The address it would share, decoded once, as the control states it. */
  shares?: string;
  /** The parameter as written, before decoding. */
  raw?: string;
  name: string;
  /** Presses and scrolls until the network's own form or the copied link; see rule `share-steps-few`. */
  steps: number;
  /** Index in `snapshot.page.controls`; absent for widgets' containers. */
  control?: number;
}

export declare function shareControls(snapshot: Snapshot): ShareControl[];
export declare function controlOf(snapshot: Snapshot, share: ShareControl): Control | undefined;
