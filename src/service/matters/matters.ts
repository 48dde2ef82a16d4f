import { localOf } from '#domain/time/instant.ts';
import { followUpsDue } from '#store/matters/follow-ups.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { write } from '#service/write.ts';
import { assignMatter } from './assign-matter.ts';
import { closeMatter, reopenMatter } from './close-matter.ts';
import { linkItem, unlinkItem } from './link-item.ts';
import { candidatesOf, listMatters } from './list-matters.ts';
import { visibleMatter } from './matter-as-seen.ts';
import { openMatter, updateMatter } from './open-matter.ts';
import { endReferral, markFollowUp, refer } from './referrals.ts';
import { showWholeMatter } from './show-matters.ts';

/** What calls, times, handovers, requests and promises of one client are about; one owner, one timeline. */
export const matters = (parts: ServiceParts) => ({
  list: os.matters.list.handler(read(parts, 'matters.list', (call, input) => listMatters(call, input))),
  get: os.matters.get.handler(
    read(parts, 'matters.get', async (call, { id }) => {
      const matter = await visibleMatter(call, id, 'matters.get');
      call.showed('matter', id);
      return showWholeMatter(call.db, matter, call.actor, call.now);
    }),
  ),
  candidates: os.matters.candidates.handler(
    read(parts, 'matters.candidates', (call, { id }) => candidatesOf(call, id)),
  ),
  open: os.matters.open.handler(write(parts, 'matters.open', (call, input) => openMatter(call, input))),
  update: os.matters.update.handler(
    write(parts, 'matters.update', (call, input) => updateMatter(call, input)),
  ),
  link: os.matters.link.handler(write(parts, 'matters.link', (call, input) => linkItem(call, input))),
  unlink: os.matters.unlink.handler(write(parts, 'matters.unlink', (call, input) => unlinkItem(call, input))),
  close: os.matters.close.handler(
    write(parts, 'matters.close', (call, { requestId: _, ...input }) => closeMatter(call, input)),
  ),
  reopen: os.matters.reopen.handler(
    write(parts, 'matters.reopen', (call, input) => reopenMatter(call, input)),
  ),
  assign: os.matters.assign.handler(
    write(parts, 'matters.assign', (call, input) => assignMatter(call, input)),
  ),
  refer: os.matters.refer.handler(write(parts, 'matters.refer', (call, input) => refer(call, input))),
  endReferral: os.matters.endReferral.handler(
    write(parts, 'matters.endReferral', (call, input) => endReferral(call, input)),
  ),
  followUps: os.matters.followUps.handler(
    read(parts, 'matters.followUps', async ({ db, actor, now, showed }) => {
      showed('matter-follow-ups', actor.id);
      return followUpsDue(db, actor.id, localOf(now).on);
    }),
  ),
  markFollowUp: os.matters.markFollowUp.handler(
    write(parts, 'matters.markFollowUp', (call, input) => markFollowUp(call, input)),
  ),
});
