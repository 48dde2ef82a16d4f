import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf } from '#tests/support/booking-input.ts';
import type { ExampleOffice } from '#tests/support/example-office.ts';
import { once, typed } from '#tests/support/line.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

/** The moment of every picture: a Kela day while the line is open. */
export const pictured = { on: '2026-10-21', minute: at(9, 40) } as const;

/** When the office's morning begins to be filled. */
export const morning = { on: pictured.on, minute: at(8) } as const;

/** The morning up to the pictured moment: clients by appointment and without, and calls of the line. */
export async function fillMorning(office: ExampleOffice): Promise<void> {
  const siiri = await office.as('Siiri');
  const [kelaDay] = await siiri.kelaDays.day({
    officeId: (await siiri.session.current()).offices[0]?.id ?? '',
    on: localDate(pictured.on),
  });
  if (!kelaDay) throw new Error('The pictured day is no Kela day');
  const { adviserId } = kelaDay;
  const officeId = (await siiri.session.current()).offices[0]?.id ?? '';
  const desk = { officeId, adviserId };

  const metso = await siiri.bookings.book(bookInput(desk, '9.00-9.30', { clientLabel: 'Metso' }));
  const kuusi = await siiri.bookings.book(
    bookInput(desk, '9.30-10.00', { clientLabel: 'Kuusi', topics: ['yleinen-asumistuki'] }),
  );
  await siiri.bookings.book(
    bookInput(desk, '12.00-12.30', { clientLabel: 'Lumi', interpreter: true, urgentIncome: true }),
  );
  const to = async (row: { id: string; version: number }, state: 'checkedIn' | 'started' | 'fulfilled') =>
    siiri.bookings.changeState({ ...changeOf(row), state });

  office.time.putForward(pictured.on, at(8, 55));
  const arrived = await to(metso, 'checkedIn');
  await fillLine(office, officeId);
  await to(await to(arrived, 'started'), 'fulfilled');
  await to(await to(kuusi, 'checkedIn'), 'started');
  office.time.putForward(pictured.on, at(9, 34));
  await siiri.walkIns.arrive(arrivalInput(desk, { clientLabel: 'Sininen reppu' }));
  office.time.putForward(pictured.on, at(9, 37));
  await siiri.walkIns.arrive(
    arrivalInput(desk, { clientLabel: 'Vihreä takki', topics: ['perustoimeentulotuki'], urgentIncome: true }),
  );
  office.time.putForward(pictured.on, pictured.minute);
}

/** Three calls of the morning: one settled, one handed over, one to be called back. */
async function fillLine(office: ExampleOffice, officeId: string): Promise<void> {
  const outi = await office.as('Outi');
  const { people } = await outi.session.current();
  const toStaffId = people.find(({ name }) => name.startsWith('Tiina '))?.id ?? '';
  const common = {
    callerKind: 'client',
    municipalityCode: '010',
    ageBand: '30-64',
    serviceTask: 'working-age',
  } as const;
  const call = async (
    from: number,
    to: number,
    ending: Pick<Parameters<typeof outi.calls.finish>[0], 'outcome' | 'handover' | 'promise'>,
    fields: Parameters<typeof typed>[0],
  ) => {
    office.time.putForward(pictured.on, from);
    const { id, version, startedAt } = await outi.calls.start({ ...once(), officeId });
    office.time.putForward(pictured.on, to);
    const endedAt = instantOf(localDate(pictured.on), at(Math.floor(to / 60), to % 60));
    await outi.calls.finish({
      ...once(),
      ...ending,
      id,
      version,
      startedAt,
      endedAt,
      fields: typed({ ...common, ...fields }),
    });
  };
  await call(
    at(9, 2),
    at(9, 11),
    { outcome: 'resolved', handover: null, promise: null },
    { worry: 'Vuokra jäi maksamatta', topics: ['3'], advice: 'Maksusuunnitelma vuokranantajan kanssa.' },
  );
  await call(
    at(9, 14),
    at(9, 22),
    {
      outcome: 'handedOver',
      handover: {
        toStaffId,
        reason: 'Oma asiakas',
        summary: 'Häätö uhkaa kuun lopussa.',
        contactWay: 'soitto aamupäivällä',
        promisedToClient: 'Omatyöntekijä soittaa huomenna.',
      },
      promise: null,
    },
    { worry: 'Häätö uhkaa', topics: ['2'], advice: 'Luvattu omatyöntekijän soitto.', clientLabel: 'Kettu' },
  );
  await call(
    at(9, 24),
    at(9, 30),
    {
      outcome: 'callBackPromised',
      handover: null,
      promise: { dueOn: localDate(pictured.on), dueMinute: at(13), note: 'päätöksen vaihe' },
    },
    { worry: 'Päätös viipyy', topics: ['3'], advice: 'Selvitetään päätöksen vaihe.', phone: '000 123 456' },
  );
}
