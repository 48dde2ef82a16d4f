import { randomUUID } from 'node:crypto';
import type { Client } from './wires.ts';

/** The password that everybody has who came in by a code of {@link enterByCode}. */
export const startedPassword = 'lumi satoi maaliskuussa';

/** The window of an administrator becomes that of another person, as people do it: by a start code, used at once. */
export async function enterByCode(client: Client, staffId: string): Promise<void> {
  const { startCode } = await client.credentials.makeStartCode({ requestId: randomUUID(), staffId });
  const kind = 'password';
  await client.session.start({ staffId, startCode: startCode ?? '', kind, secret: startedPassword });
}
