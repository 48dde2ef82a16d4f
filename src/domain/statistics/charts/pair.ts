/** A point of the period and the one that is set beside it; the longer period ends with points of its own alone. */
export interface Pair<Point> {
  readonly now: Point | undefined;
  /** Undefined as well when nothing is compared. */
  readonly before: Point | undefined;
}

/**
 * Points of two periods side by side by their order: the first day beside the first day. Every point of both is in one
 * pair, so each side still adds up to its own report.
 */
export function pairs<Point>(now: readonly Point[], before: readonly Point[]): Pair<Point>[] {
  return Array.from({ length: Math.max(now.length, before.length) }, (_, index) => ({
    now: now[index],
    before: before[index],
  }));
}
