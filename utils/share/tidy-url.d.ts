/** The package types its functions, but not the list that they work by. */
declare module 'tidy-url/data/rules.js' {
  const rules: readonly {
    name: string;
    match: RegExp;
    /** The pattern is for the whole address. */
    match_href?: boolean;
    /** Names of parameters. */
    rules?: readonly string[];
  }[];
  export default rules;
}
