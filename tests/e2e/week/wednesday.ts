import type { KeyboardWindow } from '#tests/support/keyboard/keyboard-window.ts';
import { openArea } from '#tests/support/keyboard/move-about.ts';
import {
  arrivalOf,
  atArrivals,
  book,
  cancel,
  cellOf,
  mark,
  openFree,
  walkIn,
} from '#tests/support/keyboard/kela-grid.ts';
import { answer, fill, outcome, save, write } from '#tests/support/keyboard/call-form.ts';
import { weekDays, type Week } from './week.ts';

const { wednesday } = weekDays;

/** Who works at which window on the Kela day. */
export interface KelaDayDesks {
  readonly desk: KeyboardWindow;
  readonly adviser: KeyboardWindow;
  readonly line: KeyboardWindow;
}

/** The morning: one comes, a walk-in is taken into free time and is done early, one does not come. */
export async function wednesdayMorning(week: Week, { desk, adviser, line }: KelaDayDesks): Promise<void> {
  await openArea(desk, 'Kela-ajat');
  await openArea(adviser, 'Kela-ajat');
  await mark(desk, { time: '9.00', who: 'Metso' }, 'Saapui', 'saapunut');
  await week.at(wednesday, '9.02');
  await atArrivals(adviser, 'Metso', 'Aloita');
  await cellOf(desk, 'Metso').filter({ hasText: 'neuvojalla nyt' }).waitFor();
  await week.look(adviser, 'the Kela day of the adviser');

  await week.at(wednesday, '9.15');
  await openArea(line, 'Neuvontapuhelin');
  await answer(line);
  await write(line, {
    worry: 'Kysyy tukia',
    caller: 'o',
    municipality: 's',
    age: '4',
    task: 't',
    topic: 'ta',
  });
  await outcome(line, 'h');
  await fill(line, 'Annettu neuvonta', 'Neuvottu hakemaan toimeentulotukea.');
  await save(line);

  await week.at(wednesday, '9.28');
  await atArrivals(adviser, 'Metso', 'Toteutui');
  await cellOf(desk, 'Metso').filter({ hasText: 'toteutunut' }).waitFor();

  await week.at(wednesday, '9.35');
  await desk.page.getByText('Vapaa klo 10.00 asti (25 min)').first().waitFor();
  await walkIn(desk, 'Sininen reppu');
  await week.look(desk, 'a walk-in who waits');
  await atArrivals(adviser, 'Sininen reppu', 'Aloita, klo 10.00 asti');
  await cellOf(desk, 'Sininen reppu').waitFor();
  await week.at(wednesday, '9.45');
  await atArrivals(adviser, 'Sininen reppu', 'Valmis');
  // What is left of the half hour is free at once, for the next who comes.
  await desk.page.getByText('Vapaa klo 10.00 asti (15 min)').first().waitFor();
  await week.look(desk, 'free time after an early end');

  await week.at(wednesday, '10.20');
  await mark(desk, { time: '10.00', who: 'Lumi' }, 'Ei saapunut', 'saapumatta jäänyt');
}

/** The rest of the day: two served, one who leaves the queue, one who cancels too late; two are left without a mark. */
export async function wednesdayAfternoon(
  week: Week,
  { desk, adviser }: Omit<KelaDayDesks, 'line'>,
): Promise<void> {
  for (const { start, end, visit } of [
    { start: '10.31', end: '10.55', visit: { time: '10.30', who: 'Koe J' } },
    { start: '11.01', end: '11.30', visit: { time: '11.00', who: 'Kuusi' } },
  ]) {
    await week.at(wednesday, start);
    await mark(desk, visit, 'Saapui', 'saapunut');
    await atArrivals(adviser, visit.who, 'Aloita');
    await week.at(wednesday, end);
    await atArrivals(adviser, visit.who, 'Toteutui');
    await cellOf(desk, visit.who).filter({ hasText: 'toteutunut' }).waitFor();
  }

  await week.at(wednesday, '11.40');
  await book(desk, { time: '14.00', who: 'Sade' }, 'opinto');
  await cancel(desk, { time: '14.00', who: 'Sade' });

  await week.at(wednesday, '12.05');
  await walkIn(desk, 'Vihreä takki');
  await atArrivals(desk, 'Vihreä takki', 'Lähti');
  await arrivalOf(desk, 'Vihreä takki').first().waitFor({ state: 'hidden' });

  await week.at(wednesday, '12.40');
  await mark(desk, { time: '12.30', who: 'Koe B' }, 'Toteutui', 'toteutunut');

  await week.at(wednesday, '13.45');
  await openFree(desk, '14.00');
  await desk.press('Control+Enter');
  await desk.page
    .getByText(/^Korjaa/)
    .first()
    .waitFor();
  await week.look(desk, 'a booking that lacks something');
  await desk.press('Escape');
  await desk.press('v');
  await desk.page.getByRole('grid', { name: /./ }).waitFor();
  await week.look(desk, 'the Kela week');
  await desk.press('v');
}
