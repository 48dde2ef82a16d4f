import { describe, expect, test } from 'vitest';
import { directoryVocabulary } from '#i18n/directory-vocabulary.ts';
import { openingOf } from '#imports/directory/catalogue-hours.ts';

const entry = (changes: object = {}) => ({
  serviceHourType: 'DaysOfTheWeek',
  isClosed: false,
  openingHour: [{ dayFrom: 'Monday', dayTo: 'Friday', from: '09:00:00', to: '15:30:00' }],
  additionalInformation: [],
  ...changes,
});
const opening = (...serviceHours: object[]) => openingOf({ serviceHours }, directoryVocabulary.sayHours);

describe('the hours of a channel', () => {
  test('are said as on a door', () => {
    expect(opening(entry())).toBe('ma–pe 9.00–15.30');
  });

  test('of a single day name it once', () => {
    const one = (hour: object) => opening(entry({ openingHour: [hour] }));
    expect(one({ dayFrom: 'Wednesday', dayTo: '', from: '12:00:00', to: '14:00:00' })).toBe('ke 12.00–14.00');
    expect(one({ dayFrom: 'Sunday', from: '00:00:00', to: '24:00:00' })).toBe('su 0.00–24.00');
  });

  test('of several stretches are said one after another', () => {
    const openingHour = [
      { dayFrom: 'Monday', from: '09:00:00', to: '11:00:00' },
      { dayFrom: 'Thursday', from: '13:00:00', to: '15:00:00' },
    ];
    expect(opening(entry({ openingHour }))).toBe('ma 9.00–11.00, to 13.00–15.00');
  });

  test('have the words that stand beside them, in Finnish first', () => {
    const additionalInformation = [
      { language: 'sv', value: 'inte helgdagar' },
      { language: 'fi', value: 'ei pyhinä' },
    ];
    expect(opening(entry({ additionalInformation }))).toBe('ma–pe 9.00–15.30, ei pyhinä');
    expect(opening(entry({ additionalInformation, openingHour: [] }))).toBe('ei pyhinä');
  });

  test('that are closed have their words alone', () => {
    expect(opening(entry({ isClosed: true }))).toBe('');
    const additionalInformation = [{ language: 'fi', value: 'toistaiseksi suljettu' }];
    expect(opening(entry({ isClosed: true, additionalInformation }))).toBe('toistaiseksi suljettu');
  });

  test('of single days are left to the register', () => {
    expect(opening(entry({ serviceHourType: 'Exceptional' }), entry())).toBe('ma–pe 9.00–15.30');
    expect(opening(entry({ serviceHourType: 'OverMidnight' }))).toBe('');
  });

  test('in the words of earlier versions are read', () => {
    expect(opening(entry({ serviceHourType: 'Standard' }))).toBe('ma–pe 9.00–15.30');
  });

  test('of several entries are parted', () => {
    const summer = entry({ openingHour: [{ dayFrom: 'Monday', from: '10:00:00', to: '12:00:00' }] });
    expect(opening(entry(), summer)).toBe('ma–pe 9.00–15.30; ma 10.00–12.00');
  });

  test('that cannot be read are left out', () => {
    for (const hour of [
      { dayFrom: 'Someday', from: '09:00:00', to: '10:00:00' },
      { dayFrom: 'Monday', from: '9', to: '10:00:00' },
      { dayFrom: 'Monday', from: '09:00:00' },
      { dayFrom: 'Monday', from: '25:00:00', to: '26:00:00' },
    ])
      expect(opening(entry({ openingHour: [hour] }))).toBe('');
    expect(openingOf({}, directoryVocabulary.sayHours)).toBe('');
    expect(openingOf({ serviceHours: 'x' }, directoryVocabulary.sayHours)).toBe('');
  });
});
