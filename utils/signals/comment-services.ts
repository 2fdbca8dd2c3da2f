import type { CommentFacts } from '../page/snapshot';
import { signal } from './signal';

type Container = CommentFacts['containers'][number];

/** A comment service that the page holds a container of. */
export interface CommentService {
  /** Name as shown. */
  name: string;
  /** `ended`: its vendor closed it. `reported-ended`: said to be, from memory. `ending`: its end was announced. */
  state: 'alive' | 'ending' | 'reported-ended' | 'ended';
  container: Container;
  /** It draws something now. */
  isDrawn: boolean;
}

/**
 * Services by the mark of their container. Facebook's plug-in: announced to end on 10 February 2026, drawn as
 * nothing from then on
 * (https://betanews.com/2025/11/11/meta-is-killing-off-facebook-social-plugins-including-the-external-like-button/,
 * 2026-11-22). Google+ closed on 2 April 2019 (support.google.com/googlecurrents/answer/9217723). Echo and Livefyre:
 * from memory, 2026-11-22.
 */
const SERVICES: readonly [RegExp, string, CommentService['state']][] = [
  [/\bfb-comments\b/, 'Facebook Comments', 'ending'],
  [/\bg-comments\b/, 'Google+ Comments', 'ended'],
  [/\blivefyre\b|livefyre-comments/, 'Livefyre', 'reported-ended'],
  [/\becho-comments\b/, 'Echo', 'reported-ended'],
  [/\bdisqus_thread\b/, 'Disqus', 'alive'],
  [/\bgiscus\b/, 'giscus', 'alive'],
  [/\butterances\b/, 'utterances', 'alive'],
  [/\bremark42\b/, 'Remark42', 'alive'],
  [/\bIDCommentsContent\b|\bidc-container\b/, 'IntenseDebate', 'alive'],
  [/\bvk_comments\b/, 'VK', 'alive'],
];

/** Height from which a container is taken to show something, in CSS px. Own choice. */
const DRAWN = 40;

/** Comment services with a container on the page, in its order. */
export const commentServices = signal((snapshot): CommentService[] =>
  snapshot.page.comments.containers.map((container) => {
    const [, name = 'a comment service', state = 'alive'] =
      SERVICES.find(([mark]) => mark.test(container.marks)) ?? [];
    return { name, state, container, isDrawn: container.height >= DRAWN };
  }),
);
