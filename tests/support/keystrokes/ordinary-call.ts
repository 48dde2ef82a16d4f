import { callOutcomeNames } from '#i18n/call-outcomes.ts';
import {
  ageBandNames,
  callerKindNames,
  municipalityNames,
  serviceTaskNames,
  supportNeedNames,
  urgencyNames,
} from '#i18n/classifications.ts';
import { callWords } from '#i18n/calls.ts';
import { together, type Method } from './operators.ts';

/** A field of the ordinary call: what is typed freely, the keys besides, and what a spreadsheet holds in its cell. */
export interface CallStep {
  readonly field: string;
  /** Free text: the same in the form and in the spreadsheet, and counted in neither. */
  readonly text?: string;
  /** Presses in the form, those that leave the field among them. */
  readonly keys: readonly string[];
  /** What stands in the spreadsheet's cell; undefined for free text. */
  readonly cell?: string;
  /** How far down its drop-down list the value stands; undefined where there is no list. */
  readonly place?: number;
}

/** The whole call of 12 fields in the order of the form, as the test of the form plays it. */
export const ordinaryCall: readonly CallStep[] = [
  { field: 'worry', text: 'Sähkölasku jäi maksamatta ja virta uhataan katkaista.', keys: ['Tab'] },
  { field: 'callerKind', keys: ['a', 'Tab'], cell: callerKindNames.client.fi, place: 1 },
  { field: 'municipalityCode', keys: ['a', 'Tab'], cell: municipalityNames['010'].fi, place: 1 },
  { field: 'ageBand', keys: ['4', 'Tab'], cell: ageBandNames['30-64'].fi, place: 4 },
  { field: 'serviceTask', keys: ['t', 'Tab'], cell: serviceTaskNames['working-age'].fi, place: 1 },
  { field: 'topics', keys: ['t', 'a', 'Tab'], cell: supportNeedNames['3'].fi, place: 3 },
  // Nothing is written in the other worry of an ordinary call; it is passed by.
  { field: 'otherConcern', keys: ['Tab'] },
  { field: 'urgency', keys: ['7', 'Tab'], cell: urgencyNames['seven-days'].fi, place: 2 },
  { field: 'existingClient', keys: ['k', 'Tab'], cell: callWords.fi.yes, place: 1 },
  { field: 'outcome', keys: ['h', 'Tab'], cell: callOutcomeNames.resolved.fi, place: 1 },
  {
    field: 'advice',
    text: 'Neuvottu sopimaan maksuajasta ja hakemaan toimeentulotukea Kelasta.',
    keys: ['Tab'],
  },
  { field: 'wrapUpMinutes', keys: ['5', 'Tab'], cell: '5' },
  { field: 'bigCase', keys: ['Space'], cell: 'x' },
];

/** The key that begins the call, and the one that saves it: the times are kept by the program. */
export const aroundCall = { begin: ['F2'], save: ['Control+Enter'] } as const;

/** Presses of the call beyond its free text. */
export function callPresses(): number {
  const inFields = ordinaryCall.reduce((sum, { keys }) => sum + keys.length, 0);
  return aroundCall.begin.length + inFields + aroundCall.save.length;
}

/**
 * The call by the model. What to choose is thought about in both alike and left out; what is left is one preparation to
 * begin and one to save.
 */
export const callMethod = (): Method => ({ press: callPresses(), prepare: 2 });

/** How the coded cells of the spreadsheet are filled. */
export type CellWay = 'words' | 'lists';

/**
 * The same call as a row of a spreadsheet by keyboard: the program is brought to the front, the first free row is found, the
 * day and both times are looked up and typed, each cell is filled and left with Tab, and the file is saved.
 */
export function rowMethod(way: CellWay): Method {
  const toFront: Method = { press: 2, prepare: 1 };
  const toFreeRow: Method = { press: 5, prepare: 1 };
  const day: Method = { press: '21.10.2026'.length + 1, prepare: 1 };
  const time: Method = { press: '9.05'.length + 1, prepare: 1 };
  const save: Method = { press: 2, prepare: 1 };
  const cells = ordinaryCall.map(({ cell, place }): Method => {
    // Alt and the arrow open the list, arrows go to the value, Enter takes it; Tab leaves every cell.
    const filled = way === 'lists' && place !== undefined ? 3 + place : (cell?.length ?? 0);
    return { press: filled + 1 };
  });
  return together(toFront, toFreeRow, day, time, time, ...cells, save);
}
