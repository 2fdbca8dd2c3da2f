import { defineRule } from '../../audit/define-rule';
import { lighthouseConfig } from '../../audit/sources/google';
import { WIDGETS } from '../../networks/widgets/registry';
import type { Control } from '../../page/snapshot';
import { placedShares, type ShareControl } from '../../signals/share-controls';
import { namesOf, placeOf, shareExhibit } from '../../signals/share-exhibits';
import { plainName } from '../../signals/share-words';

/**
 * Names that say neither what happens nor where. Only these count: acts are named in more ways, and in more
 * languages, than a list of good names could hold.
 */
const VAGUE =
  /^(click( here| me)?|here|link|links|icon|button|image|img|picture|logo|more|go|open|untitled|null|undefined|hier|ici|aquí|qui|[a-wyz])$/;

/**
 * Elements that a network's own script turns into a button with a name; before it ran, or behind a blocker, they have
 * none.
 */
const isFilled = ({ widget }: ShareControl, { data, marks }: Control) =>
  WIDGETS.some(({ id, network }) => id === widget && network !== undefined) ||
  'pin-do' in data ||
  /\btwitter-(?:share|hashtag)-button\b/.test(marks);

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
  rendering: 'to-fail',
  topic: 'share-buttons',
  scope: 'public',
  messages: {
    unnamed: 'Without a name that can be read out: {what} for {controls}',
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
    lighthouseConfig,
  ],
  check(snapshot, say) {
    const found = placedShares(snapshot);
    if (found.length === 0) return say.nothingToCheck();
    const judged = found.filter(
      ({ share, control }) => !(isMute(control) && isFilled(share, control)),
    );
    if (judged.length === 0) return say.cannotTell();
    const exhibits = (list: typeof judged) =>
      list.slice(0, 5).map(({ share }) => shareExhibit(snapshot, share));

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
                  what: unnamed.length > 1 ? 'share controls' : 'a share control',
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
