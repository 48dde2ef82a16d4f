import type { MatterChain } from '#domain/matters/passes.ts';

/** How many times a matter was passed on before it was closed, in the classes that are shown. */
export const passClasses = ['none', 'once', 'twice', 'more'] as const;

export type PassClass = (typeof passClasses)[number];

/** Matters of each class; together all that were counted. `more` is three passes or more. */
export type PassCounts = Readonly<Record<PassClass, number>>;

/** The class of a number of passes, from 0. */
export function passClassOf(passes: number): PassClass {
  return passClasses[passes] ?? 'more';
}

/** Matters by their passes: each is in exactly one class. */
export function countPasses(matters: readonly Pick<MatterChain, 'passes'>[]): PassCounts {
  const counts: Record<PassClass, number> = { none: 0, once: 0, twice: 0, more: 0 };
  for (const { passes } of matters) counts[passClassOf(passes)] += 1;
  return counts;
}
