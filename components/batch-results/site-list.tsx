import { grouped } from '../../utils/audit/describe';
import type { SiteSum } from '../../utils/batch/results/sums';
import { many } from '../../utils/batch/results/words';
import { FEWEST_PAGES, MOST_PAGES } from '../../utils/compare/comparison';
import { Button } from '../parts/button';
import { Hidden } from '../parts/hidden';
import { Box } from './box';
import css from './site-list.module.css';

/** Sites that are listed; the search and the groups of the table find the others. Own choice. */
const LISTED = 100;

interface SiteListProps {
  /** Most pages first. */
  sites: readonly SiteSum[];
  /** Sites that are to be compared, in the order in which they were chosen. */
  picked: readonly string[];
  /** The site that is filtered by. */
  chosen: string | undefined;
  /** There are other batches, whose sites can be added. */
  hasOthers: boolean;
  onPick(site: string, on: boolean): void;
  onChoose(site: string | undefined): void;
  onCompare(): void;
}

/** The sites of a batch with the spread of their scores; some can be set side by side. */
export function SiteList(props: SiteListProps) {
  const { sites, picked, chosen, hasOthers, onPick, onChoose, onCompare } = props;
  const least = hasOthers ? 1 : FEWEST_PAGES;
  const canCompare = picked.length >= least && picked.length <= MOST_PAGES;
  return (
    <>
      <div class={css['scroll']}>
        <table class={css['grid']}>
          <thead>
            <tr>
              <td data-col="pick" />
              <th scope="col">Site</th>
              <th scope="col" data-col="number">
                Pages
              </th>
              <th scope="col" data-col="number">
                Median
              </th>
              <th scope="col" data-col="box">
                Spread, 0 to 100
              </th>
              <th scope="col" data-col="number">
                Not audited
              </th>
            </tr>
          </thead>
          <tbody>
            {sites.slice(0, LISTED).map(({ site, pages, unanswered, spread }) => (
              <tr key={site} data-chosen={chosen === site ? '' : undefined}>
                <td data-col="pick">
                  <label>
                    <input
                      type="checkbox"
                      aria-label={`Compare ${site}`}
                      checked={picked.includes(site)}
                      onChange={({ currentTarget }) => onPick(site, currentTarget.checked)}
                    />
                  </label>
                </td>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={chosen === site}
                    onClick={() => onChoose(chosen === site ? undefined : site)}
                  >
                    <bdi dir="ltr">{site}</bdi>
                  </button>
                </th>
                <td data-col="number">{grouped(pages)}</td>
                <td data-col="number">
                  {spread ? <b>{spread.median}</b> : <Hidden>no score</Hidden>}
                </td>
                <td data-col="box">{spread && <Box spread={spread} />}</td>
                <td data-col="number">{unanswered > 0 && grouped(unanswered)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class={css['foot']}>
        <Button off={!canCompare} onPress={onCompare}>
          Compare these
        </Button>
        <p role="status">
          {picked.length === 0
            ? hasOthers && sites.length === 1
              ? 'Choose the site, then one of another batch beside it.'
              : `Choose ${FEWEST_PAGES} to ${MOST_PAGES} sites to set them side by side.`
            : picked.length > MOST_PAGES
              ? `${MOST_PAGES} sites at most stand side by side.`
              : `${many(picked.length, 'site')} chosen`}
          {sites.length > LISTED && ` The ${LISTED} with the most pages are listed.`}
        </p>
      </div>
    </>
  );
}
