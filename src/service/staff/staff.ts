import { findStaffMember, insertStaffMember, listStaff, updateStaffMember } from '#store/staff/staff.ts';
import { changed } from '#service/changed.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found, refuse } from '#service/refuse.ts';
import { write } from '#service/write.ts';

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
    write(
      parts,
      'staff.update',
      async ({ db, now, audit, announce }, { requestId: _, version, ...details }) => {
        const before = found(await findStaffMember(db, details.id), 'staff');
        changed('staff', before, version, { byName: null, at: now });
        const others = (await listStaff(db)).filter(
          ({ id, activeToOn }) => id !== details.id && activeToOn === null,
        );
        const stays = details.activeToOn === null && details.roles.includes('administrator');
        if (!stays && !others.some(({ roles }) => roles.includes('administrator'))) {
          return refuse('INVALID_INPUT', { problems: [{ field: 'roles', code: 'administratorMissing' }] });
        }
        await updateStaffMember(db, details);
        audit('staff', details.id);
        announce(null, 'staff', 'session');
        return found(await findStaffMember(db, details.id), 'staff');
      },
    ),
  ),
});
