import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_CRAWLERS } from '../../utils/settings/crawlers';
import { Press } from './parts/press';
import { parts, Row, Section } from './parts/section';
import { Sign } from './parts/sign';
import { Switch } from './parts/switch';
import { Trouble } from './trouble';
import type { CrawlersView, OptionsEvents } from './view';

interface CrawlersProps {
  crawlers: CrawlersView;
  on: Pick<OptionsEvents, 'chooseCrawler' | 'resetCrawlers'>;
}

const sameAs = (networks: readonly string[], others: readonly string[]) =>
  networks.length === others.length && networks.every((each) => others.includes(each));

/** Who “See as crawlers see” pretends to be. */
export function Crawlers({ crawlers: { settings, state, list }, on }: CrawlersProps) {
  const [isWhole, setWhole] = useState(false);
  const first = useRef<HTMLDivElement>(null);
  /** Those that are seen at first: ours and the user's; one that is switched off keeps its place. */
  const seen = useRef(new Set(DEFAULT_CRAWLERS.networks));
  for (const network of settings.networks) seen.current.add(network);
  const some = list.filter(({ network }) => seen.current.has(network));
  const others = list.filter(({ network }) => !seen.current.has(network));
  const chosen = list.filter(({ network }) => settings.networks.includes(network)).length;
  // What was pressed is gone; the focus goes on with what took its place.
  useLayoutEffect(() => {
    if (isWhole) first.current?.querySelector('input')?.focus();
  }, [isWhole]);
  const rowOf = ({ network, crawler, networks }: CrawlersView['list'][number]) => (
    <Row
      key={network}
      name={<bdi dir="ltr">{crawler}</bdi>}
      note={networks.join(', ')}
      wraps={false}
    >
      <Switch
        label={`${crawler}, ${networks.join(', ')}`}
        on={settings.networks.includes(network)}
        onSwitch={(isOn) => on.chooseCrawler(network, isOn)}
      />
    </Row>
  );
  return (
    <Section
      id="crawlers"
      title="Crawlers"
      about="Who “See as crawlers see” pretends to be when you open it. Each costs the site one request; there you can choose others for once."
    >
      <Trouble state={state} />
      <div class={parts['list']}>{some.map(rowOf)}</div>
      {others.length > 0 &&
        (isWhole ? (
          <div class={parts['list']} ref={first}>
            {others.map(rowOf)}
          </div>
        ) : (
          <button type="button" class={parts['more']} onClick={() => setWhole(true)}>
            <Sign name="down" />
            <span>
              {others.length} more {others.length === 1 ? 'crawler' : 'crawlers'}
            </span>
          </button>
        ))}
      {(chosen === 0 || !sameAs(settings.networks, DEFAULT_CRAWLERS.networks)) && (
        <div class={parts['row']} data-wraps="">
          <p class={`${parts['words']} ${parts['note']}`} role="status">
            {chosen === 0 ? 'None is chosen: you choose each time.' : `${chosen} chosen.`}
          </p>
          <Press kind="quiet" onPress={on.resetCrawlers}>
            Back to our choice
          </Press>
        </div>
      )}
    </Section>
  );
}
