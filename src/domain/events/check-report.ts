/** Head counts of an event that was held; nobody is named. */
export interface EventReport {
  /** People met; 0 is a result. */
  readonly visitors: number;
  /** Of them new to services and led to a step; null when not counted. */
  readonly newVisitors: number | null;
  readonly ledToStep: number | null;
  /** What was learnt. */
  readonly lesson: string;
}

export type EventReportProblemCode = 'moreThanVisitors' | 'lessonMissing';

export interface EventReportProblem {
  readonly field: 'newVisitors' | 'ledToStep' | 'lesson';
  readonly code: EventReportProblemCode;
}

/** What is wrong with a report. An event that reached nobody is a result too, but only with what was learnt from it. */
export function checkReport({ visitors, newVisitors, ledToStep, lesson }: EventReport): EventReportProblem[] {
  const problems: EventReportProblem[] = [];
  if (newVisitors !== null && newVisitors > visitors)
    problems.push({ field: 'newVisitors', code: 'moreThanVisitors' });
  if (ledToStep !== null && ledToStep > visitors)
    problems.push({ field: 'ledToStep', code: 'moreThanVisitors' });
  if (visitors === 0 && lesson.trim() === '') problems.push({ field: 'lesson', code: 'lessonMissing' });
  return problems;
}
