/**
 * How languages count: the rule for whole numbers, as the cases of `messages/plural-condition.ts`; every category,
 * also those of fractions; and the tags, separated by spaces.
 */
export const CARDINALS: readonly (readonly [rule: string, categories: string, tags: string])[];

/** How languages number places: the categories that occur up to 1000; every category; and the tags. */
export const ORDINALS: readonly (readonly [occurring: string, categories: string, tags: string])[];
