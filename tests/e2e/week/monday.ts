import { expect } from 'vitest';
import type { KeyboardWindow } from '#tests/support/keyboard/keyboard-window.ts';
import { openArea } from '#tests/support/keyboard/move-about.ts';
import { answer, callsOfDay, fill, outcome, save, saved, write } from '#tests/support/keyboard/call-form.ts';
import { weekDays, type Week } from './week.ts';

const { monday } = weekDays;

/** Monday on the line: seven calls of five kinds, one of them missed, and a promise that is kept in the afternoon. */
export async function mondayOnTheLine(week: Week, outi: KeyboardWindow): Promise<void> {
  await openArea(outi, 'Neuvontapuhelin');
  await week.look(outi, 'the line before its hours');

  await week.at(monday, '9.05');
  await answer(outi);
  await week.look(outi, 'a call just answered');
  await write(outi, {
    worry: 'Vuokra jäi maksamatta',
    caller: 'a',
    municipality: 'a',
    age: '4',
    task: 't',
    topic: 'ta',
  });
  await outcome(outi, 'h');
  await fill(outi, 'Annettu neuvonta', 'Maksusuunnitelma vuokranantajan kanssa.');
  await week.look(outi, 'a call about to be saved');
  await week.at(monday, '9.12');
  await save(outi);

  await week.at(monday, '9.20');
  await answer(outi);
  await write(outi, {
    worry: 'Velat ovat ulosotossa',
    caller: 'a',
    municipality: 'ä',
    age: '3',
    task: 't',
    topic: 'ta',
  });
  await outcome(outi, 'o');
  await outi.press('Control+Enter');
  await outi.page
    .getByText(/^Korjaa/)
    .first()
    .waitFor();
  await week.look(outi, 'a call that lacks something');
  await fill(outi, 'Annettu neuvonta', 'Kerrottu velkaneuvonnasta.');
  await fill(outi, 'Mihin ohjattu', 'talous- ja velkaneuvonta');
  await week.at(monday, '9.31');
  await save(outi);

  await week.at(monday, '9.40');
  await answer(outi);
  await outi.press('F9');
  await saved(outi);

  await week.at(monday, '10.05');
  await answer(outi);
  await write(outi, {
    worry: 'Päätös viipyy',
    caller: 'o',
    municipality: 'k',
    age: '5',
    task: 'i',
    topic: 'ta',
  });
  await outcome(outi, 't');
  await outi.tabTo(outi.page.getByRole('radiogroup', { name: /^Viimeistään/ }));
  await outi.press('1');
  await fill(outi, 'Puhelinnumero', '000 123 456');
  await fill(outi, 'Annettu neuvonta', 'Luvattu selvittää päätöksen vaihe.');
  await week.look(outi, 'a call back being promised');
  await save(outi);

  await week.at(monday, '10.15');
  await outi.press('F7');
  await outi.page.getByText('Vastaamaton puhelu merkitty').first().waitFor();

  await week.at(monday, '10.29');
  await answer(outi);
  await write(outi, {
    worry: 'Sähkön katkaisu uhkaa',
    caller: 'a',
    municipality: 's',
    age: '2',
    task: 't',
    topic: 'ta',
  });
  await outcome(outi, 'h');
  await fill(outi, 'Annettu neuvonta', 'Otettu yhteys sähköyhtiöön yhdessä.');
  await week.at(monday, '10.50');
  await save(outi);

  await week.at(monday, '11.10');
  await answer(outi);
  await write(outi, {
    worry: 'Kysyy lomaketta',
    caller: 'a',
    municipality: 'm',
    age: '4',
    task: 't',
    topic: 'ta',
  });
  await outcome(outi, 'h');
  await fill(outi, 'Annettu neuvonta', 'Lomake luvattu lähettää.');
  await save(outi);
  await expect
    .poll(() => callsOfDay(outi))
    .toEqual([
      '11.10 Hoidettu puhelussa',
      '10.29 Hoidettu puhelussa',
      '10.15 Vastaamatta',
      '10.05 Takaisinsoitto luvattu',
      '9.40 Ei asiaa',
      '9.20 Ohjattu toiseen palveluun',
      '9.05 Hoidettu puhelussa',
    ]);
  await outi.page
    .getByRole('row', { name: /10\.29/ })
    .getByText('20 min palveluajan jälkeen')
    .waitFor();
  await week.look(outi, 'the line after its hours');

  await keptPromise(week, outi);
}

/** The client is not reached at first; the second try keeps the promise. */
async function keptPromise(week: Week, outi: KeyboardWindow): Promise<void> {
  await week.at(monday, '12.50');
  await openArea(outi, 'Tänään');
  await outi.page.getByText('000 123 456').first().waitFor();
  await week.look(outi, 'today with a promise');
  await outi.pressButton('Ei tavoitettu: 000 123 456');
  await outi.page.getByText('1 yritys').waitFor();
  await week.at(monday, '13.20');
  await outi.pressButton('Tavoitettu: 000 123 456');
  await outi.page.getByText('000 123 456 tavoitettu, lupaus pidetty.').first().waitFor();
}
