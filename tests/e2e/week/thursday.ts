import type { KeyboardWindow } from '#tests/support/keyboard/keyboard-window.ts';
import { openArea } from '#tests/support/keyboard/move-about.ts';
import { weekDays, type Week } from './week.ts';

const { thursday } = weekDays;

/** Thursday: what Wednesday left without a mark is on the list, and nobody calls but one who is not answered. */
export async function thursdayMorning(week: Week, desk: KeyboardWindow, line: KeyboardWindow): Promise<void> {
  await week.at(thursday, '8.10');
  await openArea(desk, 'Tänään');
  const list = desk.page.getByRole('region', { name: /Aiempien päivien varaukset/ });
  await list.getByText('Koe H').waitFor();
  await week.look(desk, 'today with bookings that nobody has marked');
  await desk.pressButton('Toteutui: Koe H');
  await list.getByText('Koe H').waitFor({ state: 'hidden' });
  await desk.pressButton('Ei saapunut: Koe P');
  await list.waitFor({ state: 'hidden' });

  await week.at(thursday, '9.50');
  await openArea(line, 'Neuvontapuhelin');
  await line.press('F7');
  await line.page.getByText('Vastaamaton puhelu merkitty').first().waitFor();
  await line.press('Control+z');
  await line.page.getByText('Vastaamattoman puhelun merkintä peruttu.').first().waitFor();
}
