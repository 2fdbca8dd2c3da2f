import type { Exhibit } from '../audit/finding';
import type { Snapshot } from '../page/snapshot';
import { commentServices } from './comment-services';
import { heads } from './field';
import { readJsonLd } from './json-ld';
import { signal } from './signal';
import { atMarks, atText } from './targets';
import { webUrl } from './urls';

/** One way to answer to the page, or a sign that there is one. */
export interface Reply {
  by: 'form' | 'service' | 'thread' | 'mail' | 'data' | 'words';
  evidence: Exhibit;
}

/** Threads on networks, by the forms of their addresses (networks' own links, 2026-11-22). */
const THREAD =
  /^https:\/\/(?:bsky\.app\/profile\/[^/]+\/post\/|news\.ycombinator\.com\/item|(?:www\.|old\.)?reddit\.com\/r\/[^/]+\/comments\/|lobste\.rs\/s\/|(?:www\.)?threads\.(?:net|com)\/@[^/]+\/post\/|(?:x|twitter)\.com\/\w+\/status\/\d|[^/]+\/@[\w.-]+\/\d{10,}|[^/]*(?:forum|community|discourse|discuss)[^/]*\/)/i;

/** Words that invite to answer, in larger languages; stems, as they stand in labels. */
const INVITES =
  /\b(?:discuss|comment|reply|respond|join the (?:discussion|conversation)|kommentier|kommentar|diskutier|commente[rz]|commentaires?|réag(?:ir|issez)|coment[aá]|opina|rispondi|commenta|reageer|reacties?|komment|odpowied|skomentuj)|комментари|обсуд|ответить|评论|評論|留言|コメント|댓글|תגוב|تعليق/iu;

/** A line that is a label of comments and nothing else: their number, or the invitation. */
const LABEL =
  /^(?:\(?\d[\d.,]*\)?\s+(?:comments?|replies|responses?|kommentare?|commentaires?|comentarios?|commenti|reacties|komentarz[ey]?|комментари\p{L}*)|(?:comments?|kommentare|commentaires|comentarios|commenti|комментарии)\s*[:(]?\s*\(?\d[\d.,]*\)?|(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply|response)s?|join the (?:discussion|conversation)|(?:log|sign) ?in (?:or (?:register|sign up|join) )?to (?:comment|reply|post|leave a comment)|(?:view|see|show|read|load)(?: all)? (?:\d+ )?comments?|(?:kommentar|antwort) (?:schreiben|verfassen|hinterlassen|abgeben)|antworten|laisser un commentaire|(?:deja|escribe) (?:un|tu) comentario|댓글\s*\d*|コメント\s*[(（]?\d*[)）]?|评论\s*\d+|發表評論|发表评论)[.:…]*$/iu;

/** Words that are as well the name of a section of opinions. */
const OPINIONS = /^(?:评论|評論|commentary|commentaries)$/i;

/** Scripts that put comments into a page, by the names of services and files. */
const DRAWS_COMMENTS =
  /disqus|\bcm-widget\.nakanohito\.jp\/|\/\/[^/]*\bspot\.im\/|openweb|coralproject|viafoura|hyvor|commento|remark42|giscus|utteranc|cusdis|livefyre|intensedebate|\/comments?(?!-reply)[-.\w]*\.js/i;

/** Whether a script is there that may put comments into the page, and has not yet. */
export const awaitsComments = signal((snapshot): boolean =>
  snapshot.page.scripts.some((address) => DRAWS_COMMENTS.test(address)),
);

/** Places for threads, other than the posts that texts quote. */
const BOARD =
  /^https?:\/\/(?:news\.ycombinator\.com\/item|(?:www\.|old\.)?reddit\.com\/r\/[^/]+\/comments\/|lobste\.rs\/s\/|[^/]*(?:forum|community|discourse|discuss)[^/]*\/)/i;

/** Marks of places for comments, and of buttons that open them. */
const COMMENT_MARK = /comment(?!ary|aries)|kommentar|disqus|discussion|respond\b/i;

/** Names of feeds of comments. */
const COMMENT_FEED = /comment|kommentar|comentari|commenti|reacties|комментари/i;

/** Whether a feed of the comments on this very page is announced; that of the whole site says nothing of it. */
const hasOwnFeed = ({ page }: Snapshot): boolean =>
  page.head.links.some(
    ({ rel, title = '', url = '' }) =>
      /\balternate\b/i.test(rel) &&
      COMMENT_FEED.test(title + url) &&
      !/^https?:\/\/[^/]+(?:\/[\w-]+)?\/comments\/feed\/?$/i.test(url),
  );

/**
 * Whether something may be a place to answer, in a form that is not known: a link to a thread or forum whose words do
 * not say so, a control with such marks, or a feed of comments.
 */
export const mayDiscuss = signal((snapshot): boolean => {
  const { controls, outLinks, actions } = snapshot.page;
  return (
    controls.some(({ url }) => url !== undefined && BOARD.test(url)) ||
    outLinks.some(({ url }) => BOARD.test(url)) ||
    controls.some(({ marks }) => COMMENT_MARK.test(marks)) ||
    actions.some(({ marks }) => COMMENT_MARK.test(marks)) ||
    hasOwnFeed(snapshot)
  );
});

/** Lines that say that comments have been closed. */
const CLOSED =
  /comments? (?:are|is|have been) (?:now )?(?:closed|disabled|turned off)|kommentare sind (?:geschlossen|deaktiviert)|commentaires sont (?:fermés|désactivés)|comentarios (?:cerrados|están cerrados)/i;

const seen = (label: string, text: string): Exhibit => ({
  label,
  text: text.slice(0, 300),
  from: 'page',
});

/** Short lines that speak of comments without saying whether one may write them. */
const MENTION =
  /\bcomments\b|^comment$|\b(?:a|to|un) comm?ent(?:ario|aire)?\b|\bdiscuss(?:ions?)?\b|\brepl(?:y|ies)\b|\bkommentare\b|\bcommentaires\b|\bcomentarios\b|\bcommenti\b|\breacties\b|komentáře|komentarze|комментари|コメント|댓글|评论|評論|留言|\bforums?\b|\bfeedback\b|share your (?:thoughts|views?|story)|what do you think|un mot à ajouter|réag(?:ir|issez)|letters? to the editor|leserbrief|deine meinung|ihre meinung|qué opinas|join the (?:debate|conversation)/iu;

/** Terms that visitors who comment agree to, in Japanese, as they stand above the form. */
const COMMENT_TERMS = /コメント(?:の|に関する)?(?:利用)?規約/;

/** A line that speaks of comments: the place may be there, in a form that is not known. */
export const commentMention = signal((snapshot): string | undefined =>
  snapshot.page.lines.find(
    (line) => (line.length <= 60 && MENTION.test(line)) || COMMENT_TERMS.test(line),
  ),
);

/** The line that says that comments are closed. */
export const closedLine = signal((snapshot): string | undefined =>
  snapshot.page.lines.find((line) => CLOSED.test(line)),
);

interface Link {
  url: string;
  text: string;
}

const isLabel = (text: string) => text.length <= 60 && LABEL.test(text.trim());

/** Ways to answer to the page, the surest first. */
export const replies = signal((snapshot): Reply[] => {
  const { comments, controls, outLinks, lines, actions } = snapshot.page;
  const services = commentServices(snapshot).filter(
    ({ state, isDrawn }) => state === 'alive' || isDrawn,
  );
  const threads: Link[] = [];
  const mails: Link[] = [];
  const sort = (url: string, text: string) => {
    if (
      (THREAD.test(url) && INVITES.test(text)) ||
      // The name alone is the label where the address is that of a thread on a site for threads.
      url.startsWith('https://news.ycombinator.com/item')
    )
      threads.push({ url, text });
    else if (/^mailto:/i.test(url) && INVITES.test(text)) mails.push({ url, text });
  };
  for (const { url, name, text } of controls) if (url) sort(url, text || name);
  for (const { url, text } of outLinks) sort(url, text);
  const data = heads(snapshot).flatMap(({ head, side }) =>
    readJsonLd(head).nodes.flatMap((node): Reply[] => {
      const address = node['discussionUrl'];
      const url = typeof address === 'string' ? webUrl(address)?.href : undefined;
      const count = node['commentCount'];
      if (!url && (count === undefined || Number(count) === 0)) return [];
      const text = url ? `"discussionUrl": "${url}"` : `"commentCount": ${Number(count)}`;
      return [{ by: 'data', evidence: { label: 'JSON-LD', text: text.slice(0, 300), from: side } }];
    }),
  );
  const labels = [
    ...lines.filter(isLabel),
    ...actions
      .map(({ text }) => text)
      .filter((text) => text.length <= 60 && INVITES.test(text) && !OPINIONS.test(text.trim())),
    ...controls.map(({ name }) => name).filter(isLabel),
  ];
  return [
    ...(comments.form
      ? [{ by: 'form' as const, evidence: seen('form', 'a form for comments') }]
      : []),
    ...services.map(
      ({ name, container }): Reply => ({
        by: 'service',
        evidence: { ...seen('comments', name), ...atMarks(container.marks) },
      }),
    ),
    ...threads.map(
      ({ url, text }): Reply => ({
        by: 'thread',
        evidence: { ...seen(text, url), target: { tag: 'a', address: url } },
      }),
    ),
    ...mails.map(({ url, text }): Reply => ({ by: 'mail', evidence: seen(text, url) })),
    ...data,
    ...labels.map(
      (text): Reply => ({
        by: 'words',
        evidence: { ...seen('label', text), ...atText(snapshot, text) },
      }),
    ),
  ];
});
