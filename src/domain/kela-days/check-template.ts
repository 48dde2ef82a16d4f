import { isOnGrid } from '#domain/occupancy/steps.ts';
import { overlaps, type MinuteRange } from '#domain/time/minute-of-day.ts';
import type { KelaTemplate } from './template.ts';

/** Shortest and longest slot in minutes, both allowed; the length is a multiple of 5. */
export const slotLimits = { least: 5, most: 240 } as const;

export type TemplateProblemCode =
  | 'offGrid'
  | 'endNotAfterStart'
  | 'slotLengthNotAllowed'
  | 'slotLongerThanHours'
  | 'bufferNotAllowed'
  | 'breakOutsideHours'
  | 'breaksOverlap'
  | 'everyWeeksNotAllowed'
  | 'validityReversed';

export interface TemplateProblem {
  readonly field: keyof KelaTemplate;
  readonly code: TemplateProblemCode;
}

/** What is wrong with the template, in the order of the form; empty when it can be saved. */
export function checkTemplate(template: Omit<KelaTemplate, 'id'>): TemplateProblem[] {
  const { startMinute, endMinute, slotMinutes, bufferMinutes, breaks, everyWeeks } = template;
  const problems: TemplateProblem[] = [];
  const add = (bad: boolean, field: keyof KelaTemplate, code: TemplateProblemCode) => {
    if (bad) problems.push({ field, code });
  };
  add(!isOnGrid(startMinute), 'startMinute', 'offGrid');
  add(!isOnGrid(endMinute), 'endMinute', 'offGrid');
  add(endMinute <= startMinute, 'endMinute', 'endNotAfterStart');
  const slotAllowed = isSlotLength(slotMinutes);
  add(!slotAllowed, 'slotMinutes', 'slotLengthNotAllowed');
  add(
    slotAllowed && endMinute > startMinute && slotMinutes > endMinute - startMinute,
    'slotMinutes',
    'slotLongerThanHours',
  );
  add(!isBuffer(bufferMinutes), 'bufferMinutes', 'bufferNotAllowed');
  problems.push(...checkBreaks(template, breaks));
  add(
    !Number.isInteger(everyWeeks) || everyWeeks < 1 || everyWeeks > 52,
    'everyWeeks',
    'everyWeeksNotAllowed',
  );
  add(
    template.validToOn !== null && template.validToOn < template.validFromOn,
    'validToOn',
    'validityReversed',
  );
  return problems;
}

/** True for a slot length the grid can hold. */
export function isSlotLength(minutes: number): boolean {
  return (
    Number.isInteger(minutes) &&
    isOnGrid(minutes) &&
    minutes >= slotLimits.least &&
    minutes <= slotLimits.most
  );
}

function isBuffer(minutes: number): boolean {
  return Number.isInteger(minutes) && isOnGrid(minutes) && minutes >= 0 && minutes <= slotLimits.most;
}

function checkBreaks(hours: MinuteRange, breaks: readonly MinuteRange[]): TemplateProblem[] {
  const codes = new Set<TemplateProblemCode>();
  for (const [index, pause] of breaks.entries()) {
    if (!isOnGrid(pause.startMinute) || !isOnGrid(pause.endMinute)) codes.add('offGrid');
    if (pause.endMinute <= pause.startMinute) codes.add('endNotAfterStart');
    if (pause.startMinute < hours.startMinute || pause.endMinute > hours.endMinute)
      codes.add('breakOutsideHours');
    if (breaks.slice(index + 1).some((other) => overlaps(pause, other))) codes.add('breaksOverlap');
  }
  return [...codes].map((code) => ({ field: 'breaks', code }));
}
