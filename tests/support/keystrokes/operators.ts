/**
 * Seconds of the operators of the keystroke-level model: S. K. Card, T. P. Moran, A. Newell, "The keystroke-level model for
 * user performance time with interactive systems", Communications of the ACM 23(7), 1980, pp. 396–410. `press` is that of an
 * average skilled typist (55 words a minute is 0.20, an average non-secretary 0.28); `prepare` is the mental operator M.
 */
export const SECONDS = { press: 0.28, point: 1.1, click: 0.1, home: 0.4, prepare: 1.35 } as const;

export type Operator = keyof typeof SECONDS;

/** How often each operator is done. */
export type Method = Readonly<Partial<Record<Operator, number>>>;

/** Seconds of a method without errors, by the model. */
export function secondsOf(method: Method): number {
  return (Object.keys(SECONDS) as Operator[]).reduce(
    (sum, operator) => sum + (method[operator] ?? 0) * SECONDS[operator],
    0,
  );
}

/** Several methods one after the other. */
export function together(...methods: readonly Method[]): Method {
  const total: Partial<Record<Operator, number>> = {};
  for (const method of methods)
    for (const operator of Object.keys(method) as Operator[])
      total[operator] = (total[operator] ?? 0) + (method[operator] ?? 0);
  return total;
}
