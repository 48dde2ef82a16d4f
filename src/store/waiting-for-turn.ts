/** How long SQLite itself may wait for the other writer, in milliseconds; it would stop this process meanwhile. */
export const TURN_TIMEOUT_MS = 0;

const TRIES = 3000;
const LONGEST_PAUSE_MS = 15;

/**
 * Begins what needs the file's one write lock, trying again while another process has it, for about half a minute in all.
 * SQLite's own waiting gives up the processor for ever longer pauses, so that of eight busy processes one was left without
 * its turn for 5 s (once in 100,000 bookings), and it holds up the whole process; short pauses of random length, longer
 * with every try at first, do neither.
 * @throws SqliteError SQLITE_BUSY when the lock does not come free; nothing has been begun then
 */
export async function waitingForTurn<Result>(begin: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await begin();
    } catch (error) {
      if (tries === TRIES || !isBusy(error)) throw error;
      await new Promise((resolve) =>
        setTimeout(resolve, 1 + Math.random() * Math.min(tries, LONGEST_PAUSE_MS)),
      );
    }
  }
}

function isBusy(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && (code === 'SQLITE_BUSY' || code.startsWith('SQLITE_BUSY_'));
}
