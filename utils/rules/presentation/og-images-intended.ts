import { defineRule } from '../../audit/define-rule';
import { discordPreviews } from '../../audit/sources/messengers';
import { openGraph } from '../../audit/sources/standards';
import { networkById } from '../../networks/registry';
import { servedPage, short } from '../../signals/card-values';
import { genericReason } from '../../signals/generic-image';
import { type DeclaredImage, declaredImages } from '../../signals/image-urls';
import { exhibit } from '../../signals/meta';

/** Shapes that differ by more stand badly side by side. Own choice. */
const SAME_SHAPE = 1.2;

/** One file under http and https, or in two sizes of one picture server, is one picture. */
const bare = (url: string) => url.replace(/^https?:/i, '').replace(/[?#].*$/s, '');

/** The pictures of Open Graph, each once. */
function pictures(all: readonly DeclaredImage[]): DeclaredImage[] {
  const seen = new Set<string>();
  return all.filter(({ key, url }) => {
    if (!key.startsWith('og:') || url === undefined || seen.has(bare(url))) return false;
    seen.add(bare(url));
    return true;
  });
}

export default defineRule({
  id: 'og-images-intended',
  pillar: 'presentation',
  title: 'Several preview images are several on purpose',
  kind: 'guard',
  severity: 'minor',
  weight: 1,
  confidence: 'high',
  networks: ['discord', 'imessage', 'facebook'],
  needs: ['server'],
  mode: 'full',
  dependsOn: ['og-image-present'],
  topic: 'social-image',
  scope: 'public',
  contested: 'Open Graph allows several images, and on Facebook the person who shares may choose.',
  messages: {
    generic: 'One of {count} preview images is a logo or a stand-in: “{name}”',
    gone: 'One of {count} preview images did not load: its server answered with status {status}',
    many: 'The page names {count} preview images; Discord shows {most}',
    shapes: 'The {count} preview images differ in shape, so side by side they look torn',
  },
  why: 'Discord makes a gallery of two or more images and gives up the large one for it; the second is often a logo that a plug-in added.',
  fix: {
    text: 'Keep one og:image unless a gallery is wanted; other images can stand in the structured data.',
    snippet: '<meta property="og:image" content="{{image|https}}">',
  },
  sources: [discordPreviews, openGraph],
  check(snapshot, say) {
    if (!servedPage(snapshot)) return say.cannotTell();
    const all = pictures(declaredImages(snapshot));
    const count = all.length;
    if (count < 2) return say.nothingToCheck();
    const problems = [];
    // The first is judged by rules of its own.
    for (const image of all.slice(1)) {
      const found = genericReason(snapshot, image);
      if (!found) continue;
      const name = short(image.value.split('/').at(-1) ?? '');
      problems.push(
        say.problem('fail', 'generic', { count, name }, [
          exhibit(image.key, image.tag, 'server', found.mark),
        ]),
      );
      break;
    }
    const probeOf = ({ url }: DeclaredImage) =>
      snapshot.images.find((probe) => probe.url === url?.replace(/#.*$/s, ''));
    const probed = all.map((image) => ({ image, probe: probeOf(image) }));
    const lost = probed.filter(({ probe }) => probe?.status === 404 || probe?.status === 410);
    // Where the first is gone, too, there is no picture to stand beside: image-reachable reports that.
    const [gone] = lost;
    if (gone?.probe?.status !== undefined && gone.image !== all[0]) {
      problems.push(
        say.problem('fail', 'gone', { count, status: gone.probe.status }, [
          exhibit(gone.image.key, gone.image.tag),
        ]),
      );
    }
    const tags = all.slice(0, 6).map(({ key, tag }) => exhibit(key, tag));
    const most = networkById('discord')?.preview?.imagesMax?.value ?? count;
    if (count > most) {
      problems.push(say.problem('warn', 'many', { count, most }, tags));
    }
    const ratios = probed.flatMap(({ probe }) =>
      probe?.state === 'ok' && probe.width && probe.height ? [probe.width / probe.height] : [],
    );
    if (ratios.length > 1 && Math.max(...ratios) > SAME_SHAPE * Math.min(...ratios)) {
      problems.push(say.problem('warn', 'shapes', { count }, tags));
    }
    // What was not asked for may be anything.
    const isKnown = ratios.length === Math.min(count, most);
    return problems.length > 0 || isKnown ? say.worst(problems, tags) : say.cannotTell();
  },
});
