/** What the user hands over, before it is fitted to a target. All values are plain: nothing is escaped yet. */
export interface Draft {
  /** Absolute http(s) address, clean, without campaign tags. */
  url: string;
  /** Title of the page; in one line. */
  title: string;
  /** The user's own words. Absent where they wrote none: then the title stands for them. */
  text?: string;
  /** Without `#`, in the user's order. */
  hashtags: readonly string[];
  /** Account that is credited, without `@`. */
  via?: string;
  /** Accounts that are credited in place of `via`, without `@`, by network id. */
  accounts?: Readonly<Record<string, string>>;
  /** Absolute http(s) address of the picture, for places that pin one. */
  image?: string;
  /** Pictures in place of `image`, by network id. */
  images?: Readonly<Record<string, string>>;
}
