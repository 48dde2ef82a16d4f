import type { KeyboardWindow } from '#tests/support/keyboard/keyboard-window.ts';
import { handOver, openArea } from '#tests/support/keyboard/move-about.ts';
import { answer, fill, outcome, save, saved, write } from '#tests/support/keyboard/call-form.ts';
import { weekDays, type Week } from './week.ts';

const { friday } = weekDays;

/** Friday: a wrong number before the hours, one call, one missed; the own worker is done with what she took. */
export async function fridayMorning(week: Week, line: KeyboardWindow, back: KeyboardWindow): Promise<void> {
  await week.at(friday, '8.58');
  await handOver(line, 'Outi');
  await answer(line);
  await line.press('F9');
  await saved(line);

  await week.at(friday, '9.00');
  await answer(line);
  await write(line, {
    worry: 'Läheinen huolissaan',
    caller: 'o',
    municipality: 'a',
    age: '7',
    task: 'i',
    topic: 'ta',
  });
  await outcome(line, 'h');
  await fill(line, 'Annettu neuvonta', 'Kerrottu ikäpalvelujen neuvonnasta.');
  await save(line);

  await week.at(friday, '9.30');
  await line.press('F7');
  await line.page.getByText('Vastaamaton puhelu merkitty').first().waitFor();
  await week.look(line, 'the line on Friday');

  await week.at(friday, '10.00');
  await handOver(back, 'Tiina');
  await openArea(back, 'Siirrot');
  await back.pressButton('Avaa siirto: Häätö tulossa kuun lopussa.');
  const dialog = back.page.getByRole('dialog');
  await back.pressButton('Valmis', dialog);
  await back.type('Vuokrasopimus jatkuu.');
  await week.look(back, 'a handover being completed');
  await back.press('Enter');
  await dialog.getByText('Vuokrasopimus jatkuu.').first().waitFor();
  await back.pressButton('Sulje', dialog);
  await back.page.getByRole('dialog').waitFor({ state: 'hidden' });
}
