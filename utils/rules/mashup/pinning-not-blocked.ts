import { defineRule, type Leveled } from '../../audit/define-rule';
import { pinterestRichPins, pinterestSaveButton } from '../../audit/sources/networks';
import { contentOf, exhibit, metaAll } from '../../signals/meta';

const says = (tag: { content?: string }, word: string) =>
  (tag.content ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .includes(word);

export default defineRule({
  id: 'pinning-not-blocked',
  pillar: 'mashup',
  title: 'Pictures may be saved to Pinterest',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['pinterest'],
  needs: [],
  scope: ['article', 'product', 'recipe', 'image', 'listing'],
  contested: 'Photographers block saving on purpose.',
  messages: {
    blocked: 'A tag tells Pinterest that nothing of this page may be saved',
    noRichPin: 'A tag tells Pinterest to make no rich Pins of this page',
  },
  why: 'Who tries to save a picture is shown a refusal; such a block is easily forgotten after a redesign.',
  fix: {
    text: 'Remove the tag, unless the pictures are to stay on the site.',
  },
  sources: [pinterestRichPins, pinterestSaveButton],
  check(snapshot, say) {
    const { head, images } = snapshot.page;
    const block = metaAll(head, 'pinterest').find((tag) => says(tag, 'nopin'));
    if (block) return say.fail('blocked', {}, [exhibit('pinterest', block, 'page', 'nopin')]);
    const problems: Leveled[] = metaAll(head, 'pinterest-rich-pin')
      .filter((tag) => contentOf(tag).toLowerCase() === 'false')
      .slice(0, 1)
      .map((tag) =>
        say.problem('warn', 'noRichPin', {}, [exhibit('pinterest-rich-pin', tag, 'page')]),
      );
    if (problems.length === 0 && !images.some(({ main }) => main)) return say.nothingToCheck();
    return say.worst(problems);
  },
});
