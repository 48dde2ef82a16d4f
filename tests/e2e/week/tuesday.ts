import { expect } from 'vitest';
import type { KeyboardWindow } from '#tests/support/keyboard/keyboard-window.ts';
import { handOver, hasFocus, openArea } from '#tests/support/keyboard/move-about.ts';
import { book, cancel, cellOf, move } from '#tests/support/keyboard/kela-grid.ts';
import { answer, callsOfDay, fill, outcome, save, write } from '#tests/support/keyboard/call-form.ts';
import { weekDays, type Week } from './week.ts';

const { tuesday } = weekDays;
const handedOver = 'Asunnottomuus uhkaa';

/** Tuesday on the line: one call handed over, one broken off by a reload, one that ends in a Kela time. */
export async function tuesdayOnTheLine(week: Week, line: KeyboardWindow): Promise<void> {
  await week.at(tuesday, '8.55');
  await handOver(line, 'Veikko');
  await openArea(line, 'Neuvontapuhelin');

  await week.at(tuesday, '9.10');
  await answer(line);
  await write(line, { worry: handedOver, caller: 'a', municipality: 'a', age: '4', task: 't', topic: 'as' });
  await outcome(line, 's');
  await line.tabTo(line.page.getByRole('textbox', { name: /^Kenelle/ }));
  await line.type('Tiina');
  await line.press('Enter');
  await fill(line, 'Yhteenveto', 'Häätö tulossa kuun lopussa.');
  await fill(line, 'Asiakkaan nimimerkki', 'Kettu');
  await fill(line, 'Annettu neuvonta', 'Luvattu, että omatyöntekijä soittaa.');
  await week.look(line, 'a call being handed over');
  await week.at(tuesday, '9.24');
  await save(line);

  await brokenOff(week, line);

  await week.at(tuesday, '10.00');
  await answer(line);
  await write(line, {
    worry: 'Tarvitsee Kelan neuvojaa',
    caller: 'a',
    municipality: 'k',
    age: '6',
    task: 'i',
    topic: 'ta',
  });
  await outcome(line, 'k');
  await fill(line, 'Annettu neuvonta', 'Varattu aika Kelan neuvojalle.');
  await save(line);
  await expect
    .poll(() => callsOfDay(line))
    .toEqual([
      '10.00 Kela-aika varattu',
      '9.30 Palvelutarpeen arviointi aloitettu',
      '9.10 Siirto omatyöntekijälle',
    ]);
}

/** The window goes away in the middle of a call; the draft is back with its beginning and every word. */
async function brokenOff(week: Week, line: KeyboardWindow): Promise<void> {
  await week.at(tuesday, '9.30');
  await answer(line);
  await line.type('Jaksaminen on lopussa, rahat myös');
  await line.page.getByText('Luonnos tallennettu 9.30').waitFor();
  // Every word is promised to be stored within a second.
  await line.page.waitForTimeout(1000);
  await line.page.reload();
  const worry = line.page.getByRole('textbox', { name: /^Mikä on huolena/ });
  await hasFocus(line, worry);
  expect(await worry.inputValue()).toBe('Jaksaminen on lopussa, rahat myös');
  await week.look(line, 'a call that came back after a reload');
  await line.page.getByRole('heading', { name: 'Puhelu klo 9.30' }).waitFor();
  await outcome(line, 'p');
  await fill(line, 'Annettu neuvonta', 'Arvioinnin ensitapaaminen sovittu.');
  await week.at(tuesday, '9.48');
  await save(line);
}

/** The secretary books tomorrow's times in the grid, moves one, and cancels one with an undo in between. */
export async function tuesdayAtTheDesk(week: Week, desk: KeyboardWindow): Promise<void> {
  await openArea(desk, 'Kela-ajat');
  await desk.page.getByRole('grid').waitFor();
  await week.look(desk, 'the Kela day');
  await book(desk, { time: '9.00', who: 'Metso' }, 'asumis');
  await book(desk, { time: '9.30', who: 'Kuusi' }, 'perus');
  await book(desk, { time: '10.00', who: 'Lumi' }, 'sairaus');
  await week.look(desk, 'the Kela day with bookings');
  await move(desk, { time: '9.30', who: 'Kuusi' }, '11.00');

  const koe = { time: '14.30', who: 'Koe S' };
  await cancel(desk, koe);
  await desk.press('Control+z');
  await cellOf(desk, koe.who).waitFor();
  await cancel(desk, koe);
}

/** The own worker takes what was handed over; whoever handed it over sees it without asking. */
export async function tuesdayTaken(week: Week, line: KeyboardWindow, back: KeyboardWindow): Promise<void> {
  await week.at(tuesday, '14.00');
  await openArea(line, 'Siirrot');
  await line.press('Tab');
  await line.tabTo(line.page.getByRole('tab', { selected: true }));
  await line.press('ArrowRight');
  await line.page.getByRole('row', { name: /Kettu/ }).getByText('Lähetetty').waitFor();
  await week.look(line, 'what has been handed over');
  await back.page.getByText('Kettu').first().waitFor();
  await week.look(back, 'today of an own worker');
  await openArea(back, 'Siirrot');
  await back.pressButton('Avaa siirto: Häätö tulossa kuun lopussa.');
  await back.page.getByRole('dialog', { name: 'Häätö tulossa kuun lopussa.' }).waitFor();
  await week.look(back, 'a handover');
  await back.pressButton('Otan', back.page.getByRole('dialog'));
  await line.page.getByRole('row', { name: /Kettu/ }).getByText('Otettu').waitFor();
  await back.press('Escape');
  await back.page.getByRole('dialog').waitFor({ state: 'hidden' });
}
