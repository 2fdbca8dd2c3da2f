import type { Fact } from '../network';

/**
 * `announced`: its end was announced, and only what it renders can prove it. `legacy`: still served, but
 * hardly kept up; never called dead. `not-a-share-widget`: listed because it is easily taken for one.
 */
type WidgetStatus = 'alive' | 'announced' | 'dead' | 'legacy' | 'not-a-share-widget';

/** A third-party piece of code that puts share buttons into a page. */
export interface Widget {
  /** Key of the selector table handed to the collector. */
  id: string;
  name: string;
  status: Fact<WidgetStatus>;
  /** Id of the network whose own button it is; absent where it offers several. */
  network?: string;
  /** Day or year it ended; a day only where a source names it. */
  closed?: Fact<string>;
  /** How to recognise it. Patterns are tried on absolute addresses. */
  recognise: Fact<{
    /** Scripts that serve this widget alone, so that one of them proves it. */
    scripts: readonly RegExp[];
    /** Scripts that also serve other ends: proof only together with markup. */
    sharedScripts?: readonly RegExp[];
    /** CSS selectors of its share buttons and their containers. Profile and follow boxes are left out. */
    selectors: readonly string[];
    /** Selectors too common to count unless one of the scripts is there as well. */
    weakSelectors?: readonly string[];
    /** CSS selectors of boxes that hold its buttons, where they are buttons of their own until its script ran. */
    boxes?: readonly string[];
    /** Addresses of its own share pages, where a choice of networks is offered. */
    hrefs?: readonly RegExp[];
    /** Parameter of such an address that names the network; without one a choice is offered. */
    parameter?: string;
    /**
     * One button of it, by `class` and `id` joined by a space. The first group, where there is one, is the
     * widget's name for the network; see `SERVICE_NAMES`.
     */
    button?: RegExp;
    /** `data-*` attribute (without prefix) of a button that names the network. */
    service?: string;
    /** `data-*` attribute (without prefix) of a button that holds the address it shares. */
    address?: string;
  }>;
}
