import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf } from './booking-input.ts';
import { eventInput } from './event-input.ts';
import { handOver } from './handovers.ts';
import { once, typed, type Client } from './line.ts';
import type { TestOffice } from './office.ts';

interface Row {
  readonly id: string;
  readonly version: number;
}
interface Passed extends Row {
  readonly matterId: string;
}

/** What a month has made so far, and who works there. */
export interface Made {
  readonly office: TestOffice;
  readonly people: Record<'Outi' | 'Tiina' | 'Olli' | 'Siiri' | 'Paula', Client>;
  readonly ids: Record<'Outi' | 'Tiina' | 'Olli', string>;
  readonly topics: string[];
  on: LocalDate;
  calls: Row[];
  missed: Row[];
  promises: Row[];
  questions: { readonly id: string }[];
  events: Row[];
  handovers: Passed[];
  matterIds: string[];
}

const of = <One>(list: readonly One[], pick: number): One => {
  const one = list[pick % Math.max(1, list.length)];
  if (one === undefined) throw Object.assign(new Error('Nothing there yet'), { code: 'NOT_FOUND' });
  return one;
};
const renewed = <One extends Row>(list: readonly One[], row: One): One[] =>
  list.map((one) => (one.id === row.id ? row : one));
const workers = ['Tiina', 'Olli', 'Outi'] as const;
const needs = ['yes', 'partly', 'no', null] as const;

/** A call as it is recorded, perhaps days later, from memory, or as a correction of one. */
function recorded({ office, topics }: Made, pick: number) {
  const outcome = of(['resolved', 'nonCase', 'callBackPromised', 'assessmentStarted'] as const, pick);
  const late = pick % 5 === 0;
  const now = office.time.clock();
  const startedAt = (late ? now - (1 + (pick % 6)) * 86_400_000 : now - 600_000) as typeof now;
  const timeUnsure = late && pick % 2 === 0;
  return {
    fields: typed({
      advice: 'Neuvottu.',
      clientLabel: 'M.',
      topics: [...new Set([pick, pick >> 3].filter((one) => one % 4 > 0).map((one) => of(topics, one)))],
      wrapUpMinutes: pick % 3 === 0 ? null : pick % 97,
      bigCase: pick % 3 === 1,
      lateEntry: late,
      timeUnsure,
    }),
    startedAt,
    endedAt: timeUnsure ? null : startedAt,
    outcome,
    handover: null,
    promise:
      outcome === 'callBackPromised'
        ? { dueOn: plusDays(localDate('2026-01-01'), 700), dueMinute: at(13), note: '' }
        : null,
  };
}

async function closeMatter({ people }: Made, matterId: string, pick: number): Promise<void> {
  const { ownerName } = await people.Outi.matters
    .get({ id: matterId })
    .catch(() => ({ ownerName: 'Tiina ' }));
  const owner = people[workers.find((name) => ownerName.startsWith(name)) ?? 'Tiina'];
  const { version, state } = await owner.matters.get({ id: matterId });
  const seen = { ...once(), id: matterId, version };
  if (state === 'closed') await owner.matters.reopen(seen);
  else
    await owner.matters.close({ ...seen, needMet: of(needs, pick), educationOrWork: false, newPlans: true });
}

/** What is done at an office in a month; the number decides the rest. What does not fit is refused as at a desk. */
export const deeds = {
  async call(made: Made, pick: number) {
    const { people, office } = made;
    const draft = await people.Outi.calls.start({ ...once(), officeId: office.officeId });
    made.calls.push(await people.Outi.calls.finish({ ...changeOf(draft), ...recorded(made, pick) }));
    made.promises = [...(await people.Outi.promises.open({ officeId: office.officeId }))];
  },
  async correct(made: Made, pick: number) {
    const call = of(made.calls, pick);
    const row = await made.people.Outi.calls.correct({ ...changeOf(call), ...recorded(made, pick >> 2) });
    made.calls = renewed(made.calls, row);
  },
  async missed({ people, office, missed }: Made, pick: number) {
    const row = await people.Outi.calls.missed({ ...once(), officeId: office.officeId });
    if (pick % 5 === 0) await people.Outi.calls.discard(changeOf(row));
    else missed.push(row);
  },
  async promise(made: Made, pick: number) {
    const { people, office, ids, missed } = made;
    await people.Outi.promises.make({
      ...once(),
      officeId: office.officeId,
      callId: pick % 2 === 0 ? of(missed, pick >> 1).id : null,
      kind: pick % 5 === 0 ? 'letKnow' : 'callBack',
      clientLabel: 'M.',
      phone: '000 123',
      note: '',
      dueOn: plusDays(made.on, 40),
      dueMinute: at(13),
      keeperId: ids.Outi,
    });
    made.promises = [...(await people.Outi.promises.open({ officeId: office.officeId }))];
  },
  async ending(made: Made, pick: number) {
    const { promises } = made.people.Outi;
    // The newest is the likeliest to be reached on its own day.
    const seen = changeOf(pick % 3 === 0 ? of(made.promises, pick) : of(made.promises.toReversed(), 0));
    const ended =
      pick % 4 === 0
        ? await promises.giveUp({
            ...seen,
            reason: of(['mistake', 'unreachable'] as const, pick >> 2),
            note: '',
          })
        : await promises.attempt({ ...seen, reached: true, note: '' });
    const back = pick % 6 === 5;
    if (back) await promises.takeBack({ ...changeOf(ended), phone: '000 123' });
    made.promises = [...(await promises.open({ officeId: made.office.officeId }))];
  },
  async question({ people, office, questions, on }: Made, pick: number) {
    const topicCode = of(['omakela', 'lapsilisa', 'kansanelake', 'opintotuki'], pick);
    const day = plusDays(on, -(pick % 3));
    questions.push(
      await people.Siiri.deskTally.count({ ...once(), officeId: office.officeId, on: day, topicCode }),
    );
  },
  async questionBack({ people, questions }: Made, pick: number) {
    await people.Siiri.deskTally.takeBack({ ...once(), id: of(questions, pick).id });
  },
  async event({ people, office, events, on }: Made, pick: number) {
    const time = of(['9.00-11.00', '14.00-14.45', '12.00-13.10'], pick);
    const kind = of(['own', 'shop', 'joined', 'healthCentre'] as const, pick >> 2);
    events.push(
      await people.Siiri.events.create(eventInput(office, time, { kind, on: plusDays(on, pick % 5) })),
    );
  },
  async report(made: Made, pick: number) {
    const visitors = pick % 9;
    const row = await made.people.Siiri.events.report({
      ...changeOf(of(made.events, pick)),
      visitors,
      newVisitors: pick % 5 < 2 ? null : visitors - (pick % (visitors + 1)),
      ledToStep: null,
      lesson: 'Liian aikaisin.',
    });
    made.events = renewed(made.events, row);
  },
  async callOff(made: Made, pick: number) {
    const { events } = made.people.Siiri;
    const gone = await events.cancel({ ...changeOf(of(made.events, pick)), reason: 'sade' });
    made.events = renewed(made.events, pick % 2 === 0 ? gone : await events.restore(changeOf(gone)));
  },
  async matter({ people, office, matterIds }: Made, pick: number) {
    const input = { ...once(), officeId: office.officeId, name: 'Asunto', clientLabel: '' };
    matterIds.push((await people[of(workers, pick)].matters.open(input)).id);
  },
  async handOver({ people, office, ids, handovers, matterIds }: Made, pick: number) {
    const to = { toStaffId: ids[of(['Tiina', 'Olli'] as const, pick)] };
    const sent = await handOver(office, people.Outi, to);
    handovers.push(sent);
    matterIds.push(sent.matterId);
  },
  async pass(made: Made, pick: number) {
    const { people, ids } = made;
    const { id } = of(made.handovers.slice(-3), pick);
    const shown = await people.Outi.handovers.get({ id });
    const seen = changeOf(shown);
    const holder = people[workers.find((name) => shown.toName.startsWith(name)) ?? 'Outi'].handovers;
    if (shown.state === 'returned' && pick % 3 === 0) await people.Outi.handovers.take(seen);
    else if (shown.state === 'returned')
      await people.Outi.handovers.sendOn({
        ...seen,
        toStaffId: ids[of(['Tiina', 'Olli'] as const, pick)],
        note: '',
      });
    else if (shown.state === 'sent' && pick % 2 === 0) await holder.take(seen);
    else if (shown.state === 'taken' && pick % 3 > 0) await holder.complete({ ...seen, note: '' });
    else await holder.return({ ...seen, reason: 'Ei minun' });
  },
  close: (made: Made, pick: number) => closeMatter(made, of(made.matterIds.slice(-5), pick), pick),
  async assign({ people, ids, matterIds, office }: Made, pick: number) {
    const all = await people.Paula.matters.list({ officeId: office.officeId, box: 'all' });
    const matter = all.find(({ id }) => id === of(matterIds, pick)) ?? of(all, pick);
    await people.Paula.matters.assign({
      ...changeOf(matter),
      toStaffId: ids[of(['Tiina', 'Olli'] as const, pick)],
    });
  },
  async topic({ people, office, topics, on }: Made, pick: number) {
    const { officeId } = office;
    const letters = `${'abcdefghij'[pick % 10]}${'åäöåäöåäöå'[(pick >> 4) % 10]}`;
    const all = await people.Paula.callTopics.list({ officeId });
    const own = all.filter(({ name, validToOn }) => name !== null && validToOn === null);
    const old = own[pick % 3];
    const named = { letters, name: `Oma ${topics.length}` };
    const row = old
      ? await people.Paula.callTopics.rename({ ...changeOf(old), officeId, ...named, fromOn: on })
      : await people.Paula.callTopics.create({
          ...once(),
          officeId,
          ...named,
          supportNeed: '3',
          validFromOn: null,
          validToOn: null,
        });
    topics.push(row.id);
  },
};
