/** Numbers that tell the features of a place apart; weights were trained with them. */
export const placeKind = {
  ...{ gap: 33, known: 34, pair: 35, across: 36, shapes: 37, middles: 38, coarses: 39, mode: 40, start: 41 },
  ...{ elseNext: 42, elseBefore: 43, elseSmall: 44, elseCapital: 45, elseGiven: 46, elseKnown: 47 },
  ...{ gapAfter: 48, knownBefore: 49, knownAfter: 50, before: 51, elseNextShape: 53 },
  ...{ middlesAfter: 38 + 64, coarsesGap: 39 + 64 },
} as const;
