import type { ComponentChild, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the screen that is loaded when it is first shown, so that the first paint does not wait for it.
 * `waiting` stands in its place meanwhile, and `failed` where it cannot be loaded.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ComponentChild,
  failed: ComponentChild,
) {
  let Part: ComponentType<Props> | undefined;
  let isLost = false;
  const loading = () =>
    load().then(
      (loaded) => {
        Part = loaded;
      },
      () => {
        isLost = true;
      },
    );
  function Late(props: Props) {
    const [, redraw] = useState(0);
    useEffect(() => {
      if (!Part) loading().then(() => redraw((count) => count + 1));
    }, []);
    if (Part) return <Part {...props} />;
    return <>{isLost ? failed : waiting}</>;
  }
  /** Settles once it is here. */
  Late.load = loading;
  return Late;
}
