import { exampleDirectory } from '#domain/example-office/directory.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { insertEntry } from '#store/directory/write-entry.ts';
import type { Filling } from './filling.ts';

/** The services and organisations of the example, some of which nobody has checked for a year. */
export async function fillDirectory({ db, now, today, person, newId }: Filling): Promise<void> {
  for (const { owner, checkedDaysAgo, ...details } of exampleDirectory) {
    await insertEntry(
      db,
      {
        ...details,
        ownerId: owner === null ? null : person(owner),
        checkedOn: checkedDaysAgo === null ? null : plusDays(today, -checkedDaysAgo),
        id: newId('directory-entry'),
        source: 'own',
        externalId: null,
      },
      { staffId: person('secretary'), at: now },
    );
  }
}
