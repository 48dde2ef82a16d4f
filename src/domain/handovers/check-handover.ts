/** Fewest and most working days in which a handover can be asked to be taken. */
export const dueDays = { fewest: 1, most: 20 } as const;

export type HandoverProblemCode = 'missing' | 'toOneself';

export interface HandoverProblem {
  readonly field: 'reason' | 'toStaffId';
  readonly code: HandoverProblemCode;
}

/** What is wrong with a handover: the receiver must be somebody else, and learn in a line or more what it is about. */
export function checkHandover(
  handover: { readonly toStaffId: string; readonly reason: string; readonly summary: string },
  fromStaffId: string,
): HandoverProblem[] {
  const problems: HandoverProblem[] = [];
  if (handover.toStaffId === fromStaffId) problems.push({ field: 'toStaffId', code: 'toOneself' });
  if (handover.reason.trim() === '' && handover.summary.trim() === '')
    problems.push({ field: 'reason', code: 'missing' });
  return problems;
}
