/** A new name for one write: however often the request is repeated, it has one effect. */
export function newRequestId(): string {
  return crypto.randomUUID();
}
