import { webUrl } from '../../utils/signals/urls';
import css from './link-box.module.css';

/** An address as it goes out, with the host to be seen at a glance: it says whose page it is. */
export function Address({ url }: { url: string }) {
  const host = webUrl(url)?.host ?? '';
  const at = host === '' ? -1 : url.indexOf(host);
  const end = at + host.length;
  // Nobody reads “https://”; all else is worth seeing.
  const start = url.startsWith('https://') && at === 'https://'.length ? '' : url.slice(0, at);
  return (
    <span class={css['url']} dir="ltr">
      {at < 0 ? (
        url
      ) : (
        <>
          {start}
          <b>{host}</b>
          {url.slice(end)}
        </>
      )}
    </span>
  );
}
