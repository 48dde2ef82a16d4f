import { endSessionsOf } from '#store/sessions/sessions.ts';
import type { WriteCall } from '#service/write.ts';

/** Ends everything that the person has open but the window that asks, and tells those windows. */
export async function endSessions(
  { db, endStreams, announce }: WriteCall,
  staffId: string,
  butId?: string,
): Promise<number> {
  const ended = await endSessionsOf(db, staffId, butId);
  announce(null, 'session');
  endStreams(ended);
  return ended.length;
}
