import { defineRule } from '../../audit/define-rule';
import { networkById } from '../../networks/registry';
import { WIDGETS } from '../../networks/widgets/registry';
import type { Control } from '../../page/snapshot';
import { controlOf, reachableShares, type ShareControl } from '../../signals/share-controls';
import { namesOf, shareExhibit } from '../../signals/share-exhibits';
import { plainName } from '../../signals/share-words';

/**
 * Names that say neither what happens nor where. Only these count: acts are named in more ways, and in more
 * languages, than a list of good names could hold.
 */
const VAGUE =
  /^(click( here| me)?|here|link|links|icon|button|image|img|picture|logo|more|go|open|untitled|null|undefined|hier|ici|aquí|qui|[a-wyz])$/;

const isMute = ({ name }: Control) =>
  !/[\p{L}\p{N}]/u.test(name.replace(/\p{Co}/gu, '')) ||
  /^(https?:\/\/|www\.)\S+$|^\S+\.(png|gif|jpe?g|svg|webp)$/i.test(name.trim());

export default defineRule({
  id: 'share-accessible-names',
  pillar: 'sharing-ease',
  title: 'Share buttons have names that say what they do',
  kind: 'achievement',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  scope: 'public',
  messages: {
    unnamed: 'No name that can be read out: {count} of the share controls, such as {controls}',
    sameName: '“{name}” is the name of share controls that lead to different places: {places}',
    titleOnly: 'Named by a tooltip alone, which touch screens never show: {controls}',
    vague: '“{name}” does not say that the control shares, or where',
  },
  why: 'An icon without a name is silent in a screen reader and cannot be called by voice.',
  fix: {
    text: 'Give each control visible text or an aria-label with the act and the place.',
    snippet:
      '<a href="https://www.linkedin.com/sharing/share-offsite/?url={{canonical|enc}}" aria-label="Share on LinkedIn"><svg aria-hidden="true">…</svg></a>',
  },
  sources: [
    {
      title: 'WCAG 2.2, success criterion 4.1.2: name, role, value',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/name-role-value.html',
      basis: 'memory',
      checked: '2026-11-22',
    },
    {
      title: 'Lighthouse: accessibility audits of its default configuration',
      url: 'https://github.com/GoogleChrome/lighthouse/blob/main/core/config/default-config.js',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const judged = reachableShares(snapshot).flatMap((share) => {
      const control = controlOf(snapshot, share);
      return control ? [{ share, control }] : [];
    });
    if (judged.length === 0) return say.nothingToCheck();
    const exhibits = (list: typeof judged) =>
      list.slice(0, 5).map(({ share }) => shareExhibit(snapshot, share));
    const placeOf = ({ network, widget, kind }: ShareControl) =>
      networkById(network ?? '')?.name ?? WIDGETS.find(({ id }) => id === widget)?.name ?? kind;

    const unnamed = judged.filter(({ control }) => isMute(control));
    const named = judged.filter(({ control }) => !isMute(control));
    const titled = named.filter(({ control }) => control.nameFrom === 'title');
    // What merely says “Share” may open a menu; places are known of controls with a network, or that copy.
    const byName = Map.groupBy(
      named.filter(({ share }) => share.network !== undefined || share.kind === 'copy'),
      ({ control }) => plainName(control.name) || control.name,
    );
    const clashes = [...byName.values()].filter(
      (group) => new Set(group.map(({ share }) => placeOf(share))).size > 1,
    );
    const vague = named.find(
      ({ share, control }) => share.kind !== 'widget' && VAGUE.test(plainName(control.name)),
    );
    return say.worst(
      [
        ...(unnamed.length > 0
          ? [
              say.problem(
                'fail',
                'unnamed',
                {
                  count: unnamed.length,
                  controls: namesOf(unnamed.map(({ share }) => placeOf(share))),
                },
                exhibits(unnamed),
              ),
            ]
          : []),
        ...clashes.slice(0, 3).map((group) =>
          say.problem(
            'fail',
            'sameName',
            {
              name: group[0]?.control.name ?? '',
              places: namesOf(group.map(({ share }) => placeOf(share))),
            },
            exhibits(group),
          ),
        ),
        ...(titled.length > 0
          ? [
              say.problem(
                'warn',
                'titleOnly',
                { controls: namesOf(titled.map(({ control }) => control.name)) },
                exhibits(titled),
              ),
            ]
          : []),
        ...(vague
          ? [say.problem('warn', 'vague', { name: vague.control.name }, exhibits([vague]))]
          : []),
      ],
      exhibits(judged),
    );
  },
});
