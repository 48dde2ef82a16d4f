/** A fault the person at the keyboard can act on: its message is one line and is shown without a stack. */
export class SetUpError extends Error {
  name = 'SetUpError';
}
