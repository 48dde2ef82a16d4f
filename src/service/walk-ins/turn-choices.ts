import type { TurnChoice } from '#contract/walk-ins.ts';
import type { StoredTurn } from '#store/walk-ins/turns.ts';

/** One entry for each choice: those who were passed by it together. */
export function turnChoices(turns: readonly StoredTurn[]): TurnChoice[] {
  const choices = Map.groupBy(turns, ({ at, byName, taken }) => `${at} ${byName} ${taken}`);
  return [...choices.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            at: first.at,
            byName: first.byName,
            taken: first.taken,
            passed: [first, ...others].map(({ passed }) => passed),
          },
        ]
      : [],
  );
}
