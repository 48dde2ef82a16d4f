import { describe, expect, test } from 'vitest';
import { openRefusalCodes } from '#contract/process-messages.ts';
import { refusals } from '#contract/refusals.ts';
import { deeds } from '#domain/audit/deed.ts';
import { loggedBesides } from '#domain/audit/deeds.ts';
import { subjectKinds } from '#domain/audit/subject.ts';
import { bookingChannels, bookingKinds } from '#domain/bookings/booking.ts';
import { cancellationParties } from '#domain/bookings/cancellation.ts';
import { bookingStates } from '#domain/bookings/state.ts';
import { holidayIds } from '#domain/calendar/holiday-ids.ts';
import { firstYear, holidayTable } from '#domain/calendar/public-holidays.generated.ts';
import { publicHolidayOn } from '#domain/calendar/public-holidays.ts';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { ageBands } from '#domain/classifications/age-band.ts';
import { callerKinds } from '#domain/classifications/caller-kind.ts';
import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { serviceTasks } from '#domain/classifications/service-task.ts';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { urgencies } from '#domain/classifications/urgency.ts';
import { handoverStates } from '#domain/handovers/state.ts';
import { exceptionKinds } from '#domain/kela-days/exception.ts';
import { operations } from '#domain/permissions/operation.ts';
import { roles } from '#domain/permissions/role.ts';
import { localDate } from '#domain/time/local-date.ts';
import { kelaTopicCodes } from '#domain/topics/kela-topics.ts';
import { walkInStates } from '#domain/walk-ins/state.ts';
import { areaNames } from '#i18n/area-names.ts';
import { auditOperationNames } from '#i18n/audit-operations.ts';
import { deedNames, subjectNames } from '#i18n/audit-subjects.ts';
import {
  bookingChannelNames,
  bookingKindNames,
  bookingStateNames,
  cancellationPartyNames,
  walkInStateNames,
} from '#i18n/booking-names.ts';
import { callOutcomeNames } from '#i18n/call-outcomes.ts';
import * as classifications from '#i18n/classifications.ts';
import { handoverStateNames } from '#i18n/handovers.ts';
import { holidayNames } from '#i18n/holidays.ts';
import { languages, type Language } from '#i18n/language.ts';
import { menuWords } from '#i18n/menu.ts';
import { problemWords } from '#i18n/problems.ts';
import { refusalWords } from '#i18n/refusals.ts';
import { roleDuties, roleNames } from '#i18n/roles.ts';
import { settingsWords } from '#i18n/settings.ts';
import { shellWords } from '#i18n/shell.ts';
import { kelaTopicNames } from '#i18n/topics.ts';
import { filesBelow } from '#tests/support/source-tree.ts';

type Names = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const lists: readonly (readonly [string, readonly string[], Names])[] = [
  ['roles', roles, roleNames],
  ['duties of roles', roles, roleDuties],
  ['topics of Kela', kelaTopicCodes, kelaTopicNames],
  ['holidays', holidayIds, holidayNames],
  ['outcomes of calls', callOutcomes, callOutcomeNames],
  ['states of handovers', handoverStates, handoverStateNames],
  ['states of bookings', bookingStates, bookingStateNames],
  ['kinds of bookings', bookingKinds, bookingKindNames],
  ['channels of bookings', bookingChannels, bookingChannelNames],
  ['parties who cancel', cancellationParties, cancellationPartyNames],
  ['states of walk-ins', walkInStates, walkInStateNames],
  ['age bands', ageBands, classifications.ageBandNames],
  ['callers', callerKinds, classifications.callerKindNames],
  ['municipalities', municipalityCodes, classifications.municipalityNames],
  ['service tasks', serviceTasks, classifications.serviceTaskNames],
  ['needs for support', supportNeedCodes, classifications.supportNeedNames],
  ['urgencies', urgencies, classifications.urgencyNames],
  ['things of clients', subjectKinds, subjectNames],
  ['deeds', deeds, deedNames],
  ['rows of the log', [...operations, ...loggedBesides], auditOperationNames],
];

describe.each(lists)('%s', (_, codes, names) => {
  test('each code has its name, and no name is left of a code that is gone', () => {
    expect(Object.keys(names).sort()).toEqual([...codes].sort());
  });

  test.each(languages)('each has a name in %s that is not its code', (language) => {
    const bare = codes.filter((code) => {
      const name = names[code]?.[language] ?? '';
      // Codes are English words, except the topics, which are Finnish ones.
      const isCode = language !== 'en' && codes !== kelaTopicCodes && name === code;
      return name.length < 2 || isCode;
    });
    expect(bare).toEqual([]);
  });
});

describe.each(languages)('in %s', (language) => {
  test('every refusal of the contract has its sentence', () => {
    const missing = Object.keys(refusals).filter((code) => !Object.hasOwn(refusalWords[language], code));
    expect(missing).toEqual([]);
  });

  test('every way in which a database is not opened says what happened and what to do', () => {
    const words = shellWords[language].refusals;
    expect(Object.keys(words).sort()).toEqual([...openRefusalCodes].sort());
    for (const { what, next } of Object.values(words)) expect([what.at(-1), next.at(-1)]).toEqual(['.', '.']);
    const said = Object.values(words).map(({ what }) => what);
    expect(new Set(said).size).toBe(said.length);
  });

  test('every problem that the rules and the service find has its sentence', () => {
    const sources = [...filesBelow('src/domain', ['.ts']), ...filesBelow('src/service', ['.ts'])];
    const found = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/\bcode: '([a-z]\w+)'/g)].map(([, code = '']) => ({ name, code })),
    );
    expect(found.length).toBeGreaterThan(15);
    expect(found.filter(({ code }) => !Object.hasOwn(problemWords[language], code))).toEqual([]);
  });

  test('every kind of exception is named in the settings', () => {
    const words: Readonly<Record<string, string>> = settingsWords[language];
    expect(exceptionKinds.filter((kind) => !words[`kind_${kind}`])).toEqual([]);
  });

  test('the menu of the desktop program is whole, and no two commands are called the same', () => {
    const items = Object.values(menuWords[language]);
    expect(Object.keys(menuWords[language])).toEqual(Object.keys(menuWords.fi));
    expect(new Set(items).size).toBe(items.length);
  });
});

test('every closed day of the calendar is said by its own name', () => {
  const named = holidayTable.flatMap((row, index) =>
    (row.match(/\d{4}/g) ?? []).map((day) => {
      const on = localDate(`${firstYear + index}-${day.slice(0, 2)}-${day.slice(2)}`);
      const holiday = publicHolidayOn(on);
      return holiday === undefined ? on : holidayNames[holiday].fi;
    }),
  );
  expect(named.length).toBe(holidayTable.length * holidayIds.length);
  expect(named.filter((name) => !/^\p{Ll}+( \p{Ll}+)?$/u.test(name))).toEqual([]);
});

test('the names of the areas are short enough for the navigation', () => {
  const long = Object.values(areaNames).flatMap((names) =>
    Object.values(names).filter((name) => name.length > 18),
  );
  expect(long).toEqual([]);
});
