import { findStaffMember, insertStaffMember, listStaff } from '#store/staff/staff.ts';
import { os } from '#service/implementer.ts';
import { tellingWhoTook } from '#service/occupancy/slot-taken.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { updatePerson } from './update-person.ts';

/** The people of the desk and their roles. */
export const staff = (parts: ServiceParts) => ({
  list: os.staff.list.handler(read(parts, 'staff.list', ({ db }) => listStaff(db))),
  create: os.staff.create.handler(
    write(parts, 'staff.create', async ({ db, now, newId, audit, announce }, { name, title, roles }) => {
      const id = newId();
      await insertStaffMember(db, { id, name, title, roles, createdAt: now });
      audit('staff', id);
      announce(null, 'staff', 'session');
      return found(await findStaffMember(db, id), 'staff');
    }),
  ),
  update: os.staff.update.handler(
    tellingWhoTook(
      parts,
      write(parts, 'staff.update', (call, { requestId: _, decisions, handOn, ...changes }) =>
        updatePerson(call, changes, { decisions, handOn }),
      ),
    ),
  ),
});
