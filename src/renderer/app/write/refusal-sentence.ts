import { openThingKinds } from '#domain/matters/open-thing.ts';
import type { RefusalCode } from '#contract/refusals.ts';
import { formatDate, formatMinuteRange, formatMoment } from '#i18n/formats.ts';
import { holidayNames } from '#i18n/holidays.ts';
import type { Language } from '#i18n/language.ts';
import { openPartWords } from '#i18n/open-parts.ts';
import { refusalWords } from '#i18n/refusals.ts';
import { sayIn } from '#i18n/say.ts';
import type { Refusal } from './refusal.ts';

type Data<Code extends RefusalCode> = Extract<Refusal, { code: Code }>['data'];
type Sentence<Code extends RefusalCode> = (data: Data<Code>, language: Language) => string;

/** Keys of a select hold no hyphen. */
const choice = (code: string) => code.replaceAll('-', '_');

const plain =
  (
    key:
      | 'NOT_SIGNED_IN'
      | 'SESSION_LOCKED'
      | 'WRONG_SECRET'
      | 'NOT_ALLOWED'
      | 'NOT_SET_UP'
      | 'ALREADY_SET_UP'
      | 'NOT_FOUND'
      | 'NOT_POSSIBLE_NOW',
  ) =>
  (_data: unknown, language: Language) =>
    sayIn(refusalWords, language)(key);

/** One row for every code of the contract: a new code without a sentence does not compile. */
const sentences: { readonly [Code in RefusalCode]: Sentence<Code> } = {
  NOT_SIGNED_IN: plain('NOT_SIGNED_IN'),
  SESSION_LOCKED: plain('SESSION_LOCKED'),
  WRONG_SECRET: plain('WRONG_SECRET'),
  TRY_LATER: ({ at }, language) =>
    sayIn(refusalWords, language)('TRY_LATER', { moment: formatMoment(at, language) }),
  NOT_ALLOWED: plain('NOT_ALLOWED'),
  NOT_SET_UP: plain('NOT_SET_UP'),
  ALREADY_SET_UP: plain('ALREADY_SET_UP'),
  NOT_FOUND: plain('NOT_FOUND'),
  NOT_POSSIBLE_NOW: plain('NOT_POSSIBLE_NOW'),
  CHANGED_MEANWHILE: ({ byName, at }, language) => {
    const say = sayIn(refusalWords, language);
    const moment = formatMoment(at, language);
    return byName === null
      ? say('CHANGED_MEANWHILE', { moment })
      : say('CHANGED_MEANWHILE_BY', { moment, name: byName });
  },
  SLOT_TAKEN: ({ takenBy, byName, at, startMinute, endMinute }, language) => {
    const say = sayIn(refusalWords, language);
    const taken = {
      range: formatMinuteRange({ startMinute, endMinute }, language),
      what: choice(takenBy),
    };
    return byName === null || at === null
      ? say('SLOT_TAKEN', taken)
      : say('SLOT_TAKEN_BY', { ...taken, name: byName, moment: formatMoment(at, language) });
  },
  PEOPLE_TAKEN: ({ clashes }, language) =>
    sayIn(refusalWords, language)('PEOPLE_TAKEN', {
      clashes: clashes
        .map(
          (clash) =>
            `${clash.staffName}, ${formatDate(clash.on, language)} ${formatMinuteRange(clash, language)}`,
        )
        .join('; '),
    }),
  DAY_CLOSED: ({ why, name }, language) =>
    sayIn(refusalWords, language)('DAY_CLOSED', { why: choice(why), name: closureName(why, name, language) }),
  MATTER_HAS_OPEN: ({ open }, language) => {
    const sayPart = sayIn(openPartWords, language);
    return sayIn(refusalWords, language)('MATTER_HAS_OPEN', {
      open: open
        .map(({ kind, dueOn, staffName }) =>
          sayPart('part', {
            kind,
            name: staffName,
            day: dueOn === null ? 'none' : formatDate(dueOn, language),
          }),
        )
        .join('; '),
    });
  },
  LEAVES_OPEN: ({ things }, language) => {
    const say = sayIn(refusalWords, language);
    const parts = openThingKinds.flatMap((kind) => {
      const these = things.filter((thing) => thing.kind === kind);
      const [first] = these.flatMap(({ dueOn }) => dueOn ?? []).sort();
      const day = first === undefined ? 'none' : formatDate(first, language);
      return these.length === 0
        ? []
        : [sayIn(openPartWords, language)('things', { kind, count: these.length, day })];
    });
    return say('LEAVES_OPEN', { things: parts.join(', ') });
  },
  OUT_OF_TURN: ({ ahead }, language) => sayIn(refusalWords, language)('OUT_OF_TURN', { count: ahead }),
  INVALID_INPUT: ({ problems }, language) =>
    sayIn(refusalWords, language)('INVALID_INPUT', { count: problems.length }),
  IDENTITY_CODE_IN_TEXT: (_data, language) => sayIn(refusalWords, language)('IDENTITY_CODE_IN_TEXT'),
  BACKUP_NOT_USABLE: ({ why }, language) => sayIn(refusalWords, language)('BACKUP_NOT_USABLE', { why }),
  PDF_NOT_MADE: ({ why }, language) => sayIn(refusalWords, language)('PDF_NOT_MADE', { why }),
  MEETS_BOOKINGS: ({ bookings }, language) =>
    sayIn(refusalWords, language)('MEETS_BOOKINGS', { count: bookings.length }),
};

/** The refusal as a sentence that says what to do. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const sentence = sentences[refusal.code] as (data: Refusal['data'], language: Language) => string;
  return sentence(refusal.data, language);
}

/** What closes a day: the holiday by its name in the language, everything else as the office has written it. */
export function closureName(why: string, name: string | null, language: Language): string {
  const isKnown = why === 'holiday' && name !== null && Object.hasOwn(holidayNames, name);
  return isKnown ? holidayNames[name as keyof typeof holidayNames][language] : (name ?? '');
}
