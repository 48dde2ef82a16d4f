import type { RefusalCode } from '#contract/refusals.ts';

// The contract's own record would bring its schemas into the window's first load.
const codes: Readonly<Record<RefusalCode, true>> = {
  NOT_SIGNED_IN: true,
  SESSION_LOCKED: true,
  WRONG_SECRET: true,
  TRY_LATER: true,
  NOT_ALLOWED: true,
  NOT_SET_UP: true,
  ALREADY_SET_UP: true,
  NOT_FOUND: true,
  CHANGED_MEANWHILE: true,
  SLOT_TAKEN: true,
  PEOPLE_TAKEN: true,
  DAY_CLOSED: true,
  NOT_POSSIBLE_NOW: true,
  MATTER_HAS_OPEN: true,
  LEAVES_OPEN: true,
  OUT_OF_TURN: true,
  INVALID_INPUT: true,
  IDENTITY_CODE_IN_TEXT: true,
  BACKUP_NOT_USABLE: true,
  PDF_NOT_MADE: true,
  MEETS_BOOKINGS: true,
};

/** True for a code with which the service refuses. */
export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(codes, code);
}
