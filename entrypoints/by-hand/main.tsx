import { render } from 'preact';
import { ByHand } from '../../components/by-hand/by-hand';
import { takeByHand } from '../../utils/platform/by-hand';
import { copy } from '../../utils/platform/extension';

const root = document.getElementById('app') as HTMLElement;

takeByHand().then((text) => {
  const draw = (state: 'waiting' | 'copied' | 'refused') =>
    render(
      <ByHand text={text} state={state} onCopy={press} onClose={() => window.close()} />,
      root,
    );
  const press = () => void copy(text).then((isDone) => draw(isDone ? 'copied' : 'refused'));
  draw('waiting');
});
