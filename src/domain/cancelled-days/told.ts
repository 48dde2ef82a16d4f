/** What came of an attempt to tell a client that the office has let their time go. */
export const tellingMarks = ['reached', 'notReached', 'toldByOther'] as const;

/** `toldByOther`: somebody else told them, for example their own worker. */
export type TellingMark = (typeof tellingMarks)[number];

/** Where a client of a cancelled day stands. */
export const tellingStates = ['open', 'reached', 'toldByOther'] as const;

export type TellingState = (typeof tellingStates)[number];

/** The state that the marks lead to, oldest first: the last one decides, and nobody is told by not being reached. */
export function stateAfter(marks: readonly TellingMark[]): TellingState {
  const last = marks.at(-1);
  return last === undefined || last === 'notReached' ? 'open' : last;
}

/** How often it has been tried in vain so far. */
export function triesOf(marks: readonly TellingMark[]): number {
  return marks.filter((mark) => mark === 'notReached').length;
}
