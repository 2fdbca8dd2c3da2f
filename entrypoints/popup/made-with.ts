import type { Judges } from '../../utils/audit/build-report';
import { placeOf } from '../../utils/generators/recognise';
import { madeWith } from '../../utils/generators/registry';
import type { Snapshot } from '../../utils/page/snapshot';
import type { Field } from '../../utils/signals/page-fields';

/** Characters shown of what gave a tool away; own choice. */
const MOST_EVIDENCE = 120;

/** Where in the page's tool something is mended. Loaded once the server has answered: no first finding needs it. */
export const places: NonNullable<Judges['places']> = (snapshot) => (topic) =>
  placeOf(madeWith(snapshot), topic);

/** The tools that made the page, as facts. */
export const toolsOf = (snapshot: Snapshot): Field[] =>
  madeWith(snapshot).map(({ generator, version, evidence }) => ({
    value: version ? `${generator.name} ${version}` : generator.name,
    from: evidence.text.replace(/\s+/g, ' ').slice(0, MOST_EVIDENCE),
    evidence,
  }));
