/** Which of the others is likeliest of the same event, and how sure that is, 0 to 1. */
export interface Likeliest {
  readonly other: number;
  readonly sureness: number;
}

/** Two stories that are each other's likeliest, and the one that led to them. */
export interface Led extends Likeliest {
  readonly from: number;
  readonly story: number;
}

/**
 * The pair that each of some stories leads to: from one to its likeliest and on to the likeliest of that, until two are each
 * other's. They are to be merged before it is, also where neither of both is asked for: a story whose likeliest preferred a
 * third would otherwise stay alone for as long as nothing comes that changes it. A story that its likeliest does not know of
 * leads nowhere.
 */
export function pairsLedTo(
  stories: Iterable<number>,
  likeliestOf: (story: number) => Likeliest | undefined,
): Led[] {
  const known = new Map<number, Likeliest | undefined>();
  const likeliest = (story: number) => {
    if (!known.has(story)) known.set(story, likeliestOf(story));
    return known.get(story);
  };
  return [...stories].flatMap((from) => {
    let story = from;
    let best = likeliest(story);
    while (best !== undefined) {
      const next = likeliest(best.other);
      if (next?.other === story) return [{ from, story, ...best }];
      if (next === undefined || next.sureness <= best.sureness) return []; // so that it ends
      story = best.other;
      best = next;
    }
    return [];
  });
}
