import { describe, expect, test } from 'vitest';
import type { Office } from '#contract/offices.ts';
import { checkOffice, officeDraft } from '#renderer/features/settings/office-draft.ts';

const office: Office = {
  id: 'o',
  name: 'Alavus',
  municipalityCode: '010',
  identityMode: 'none',
  recordingMinutes: 60,
  handoverDueDays: 2,
  address: '',
  bookingPhone: '',
  linePhone: '',
  limitSaturdays: false,
  limitSkipsClosures: false,
  version: 3,
};
const draft = officeDraft(office);

describe('the details of an office in the form', () => {
  test('are those that can be changed: not which municipality it lies in', () => {
    const { id: _id, municipalityCode: _municipality, version: _version, ...changeable } = office;
    expect(draft).toEqual(changeable);
    expect(checkOffice(draft)).toEqual([]);
  });

  test.each([
    [{ name: '' }, 'name', 'missing'],
    [{ name: '   ' }, 'name', 'missing'],
    [{ name: 'x'.repeat(201) }, 'name', 'textTooLong'],
    [{ recordingMinutes: null }, 'recordingMinutes', 'missing'],
    [{ recordingMinutes: -1 }, 'recordingMinutes', 'notAccepted'],
    [{ recordingMinutes: 481 }, 'recordingMinutes', 'notAccepted'],
    [{ recordingMinutes: 7.5 }, 'recordingMinutes', 'notAccepted'],
    [{ handoverDueDays: 0 }, 'handoverDueDays', 'notAccepted'],
    [{ handoverDueDays: 31 }, 'handoverDueDays', 'notAccepted'],
  ])('%j is told by its field', (change, field, code) => {
    expect(checkOffice({ ...draft, ...change })).toEqual([{ field, code }]);
  });

  test.each([
    { recordingMinutes: 0 },
    { recordingMinutes: 480 },
    { handoverDueDays: 1 },
    { handoverDueDays: 30 },
  ])('%j is taken', (change) => {
    expect(checkOffice({ ...draft, ...change })).toEqual([]);
  });

  test('everything that is wrong is told at once', () => {
    const wrong = checkOffice({ ...draft, name: '', recordingMinutes: null, handoverDueDays: null });
    expect(wrong.map(({ field }) => field)).toEqual(['name', 'recordingMinutes', 'handoverDueDays']);
  });
});
