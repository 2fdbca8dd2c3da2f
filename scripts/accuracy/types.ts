/** What a page is; `also`: types that are no mistake either. */
export interface TypeLabel {
  type: string;
  also?: string[];
  why?: string;
}

export interface TypeScores {
  pages: number;
  right: number;
  /** Labelled → said → files. */
  confusions: Record<string, Record<string, string[]>>;
}

/** Scores what was said of labelled pages; a page that nothing was said of counts as wrong. */
export function typeScores(
  labels: Record<string, TypeLabel>,
  said: ReadonlyMap<string, string>,
): TypeScores {
  const confusions: TypeScores['confusions'] = {};
  const pages = Object.entries(labels);
  let right = 0;
  for (const [file, { type, also = [] }] of pages) {
    const answer = said.get(file) ?? 'nothing';
    if (answer === type || also.includes(answer)) {
      right += 1;
      continue;
    }
    confusions[type] ??= {};
    confusions[type][answer] = [...(confusions[type][answer] ?? []), file];
  }
  return { pages: pages.length, right, confusions };
}
