/** What a command says at its end, and its exit code. */
export interface CommandResult {
  readonly code: number;
  readonly says: Record<string, unknown>;
  /** Said in place of it, for a person to read. */
  readonly text?: string | undefined;
}
