/** Waits until `found` gives something, for at most `limit` milliseconds. @throws with `what` when it does not. */
export async function until<Found>(
  what: string,
  found: () => Found | undefined | false,
  limit = 45_000,
): Promise<Found> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = found();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Not within ${limit} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
