import type { Operation } from './operation.ts';
import type { Role } from './role.ts';

const everyone: readonly Role[] = [
  'secretary',
  'counsellor',
  'ownWorker',
  'kelaAdviser',
  'manager',
  'administrator',
];
/** Who arranges Kela times with clients. */
const bookers: readonly Role[] = ['secretary', 'counsellor', 'ownWorker'];
/** Who receives clients on a Kela day. */
const desk: readonly Role[] = ['secretary', 'counsellor', 'ownWorker', 'kelaAdviser'];
/** Who sees that there are Kela times, without seeing more of a client than the day shows. */
const kelaDayReaders: readonly Role[] = ['secretary', 'counsellor', 'ownWorker', 'kelaAdviser'];
/** Who may close a day; a manager does it without seeing the clients, whom the bookers tell. */
const dayClosers: readonly Role[] = ['secretary', 'manager', 'administrator'];
/** Who keeps the adviser's other times in step; the adviser only their own. */
const timeKeepers: readonly Role[] = ['secretary', 'kelaAdviser'];
/** Who agrees with Kela when the weekly consultation is. */
const consultationPlanners: readonly Role[] = ['secretary', 'manager'];
/** Who sees what the desk has counted: figures without a word of anybody. */
const deskFigures: readonly Role[] = ['secretary', 'counsellor', 'ownWorker', 'manager'];
const line: readonly Role[] = ['counsellor'];
/** Who can fill a gap of the roster, and sees how the duties are shared. */
const rosterKeepers: readonly Role[] = ['counsellor', 'manager'];
const receivers: readonly Role[] = ['counsellor', 'ownWorker'];
/** Who works on a client's matter and reads what was agreed with the client. */
const caseWorkers: readonly Role[] = ['counsellor', 'ownWorker'];
const settings: readonly Role[] = ['manager', 'administrator'];
/** Who plans events and counts their visitors; the clash check names times, never clients. */
const eventPlanners: readonly Role[] = ['secretary', 'counsellor', 'ownWorker', 'manager'];
/** Who enters an absence of their own; the secretary and the manager those of others too. */
const absentees: readonly Role[] = ['secretary', 'counsellor', 'ownWorker', 'manager'];
/** Everybody but the guest from Kela. */
const ownStaff: readonly Role[] = ['secretary', 'counsellor', 'ownWorker', 'manager', 'administrator'];

/**
 * Who may do what: one row for every operation, so that a new operation without a decision does not compile. The service
 * checks it before anything else; the screen leaves out what is not allowed. Rows that depend on whose thing it is
 * (own handovers, own drafts) are narrowed further in the service; so is the manager's list of handovers, which holds no
 * free text.
 */
export const permissions: Record<Operation, readonly Role[]> = {
  'offices.list': ownStaff,
  'offices.update': ['administrator'],
  'offices.closures': ownStaff,
  'offices.saveClosure': settings,
  'offices.removeClosure': settings,
  'staff.list': ownStaff,
  'staff.create': ['administrator'],
  'staff.update': ['administrator'],
  'kelaDays.day': kelaDayReaders,
  'kelaDays.week': kelaDayReaders,
  'kelaDays.freeTimes': kelaDayReaders,
  'kelaDays.coming': kelaDayReaders,
  'kelaDays.templates': everyone,
  'kelaDays.saveTemplate': settings,
  'kelaDays.exceptions': everyone,
  'kelaDays.saveException': dayClosers,
  'kelaDays.removeException': dayClosers,
  'bookings.book': bookers,
  'bookings.get': desk,
  'bookings.contacts': bookers,
  'bookings.history': desk,
  'bookings.update': bookers,
  'bookings.move': bookers,
  'bookings.cancel': bookers,
  'bookings.restore': bookers,
  'bookings.changeState': desk,
  'bookings.search': bookers,
  'cancelledDays.list': bookers,
  'cancelledDays.preview': dayClosers,
  'cancelledDays.cancel': dayClosers,
  'cancelledDays.takeBack': dayClosers,
  'cancelledDays.mark': bookers,
  'cancelledDays.takeBackMark': bookers,
  'bookings.similar': bookers,
  'bookings.drafts': bookers,
  'bookings.saveDraft': bookers,
  'bookings.discardDraft': bookers,
  'jointMeetings.list': desk,
  'jointMeetings.get': desk,
  'jointMeetings.check': bookers,
  'jointMeetings.create': bookers,
  'jointMeetings.move': bookers,
  'jointMeetings.cancel': bookers,
  'jointMeetings.restore': bookers,
  'jointMeetings.invite': bookers,
  'jointMeetings.dropOut': bookers,
  'jointMeetings.withdrawPermission': bookers,
  'jointMeetings.markNoShow': bookers,
  'jointMeetings.close': caseWorkers,
  'jointMeetings.openSteps': caseWorkers,
  'jointMeetings.markDone': caseWorkers,
  'meetingRequests.list': bookers,
  'meetingRequests.register': bookers,
  'meetingRequests.correct': bookers,
  'meetingRequests.pass': bookers,
  'meetingRequests.offer': bookers,
  'meetingRequests.end': bookers,
  'meetingRequests.reopen': bookers,
  'consultations.list': ['secretary', 'counsellor', 'ownWorker', 'kelaAdviser', 'manager'],
  'consultations.check': consultationPlanners,
  'consultations.create': consultationPlanners,
  'consultations.end': consultationPlanners,
  'consultations.move': consultationPlanners,
  'consultations.cancel': consultationPlanners,
  'consultations.restore': consultationPlanners,
  'consultations.questions': desk,
  'consultations.ask': bookers,
  'consultations.answer': desk,
  'outsideTimes.list': desk,
  'outsideTimes.preview': timeKeepers,
  'outsideTimes.import': timeKeepers,
  'outsideTimes.mark': timeKeepers,
  'outsideTimes.remove': timeKeepers,
  'outsideTimes.restore': timeKeepers,
  'outsideTimes.exportDays': kelaDayReaders,
  'contactRequests.list': desk,
  'contactRequests.send': bookers,
  'contactRequests.answer': desk,
  'contactRequests.told': bookers,
  'contactRequests.withdraw': bookers,
  'contactRequests.reopen': desk,
  'mailDrop.view': bookers,
  'mailDrop.empty': bookers,
  'mailDrop.correct': bookers,
  'mailDrop.takeBack': bookers,
  'mailDrop.restore': bookers,
  'mailDrop.handOver': bookers,
  'mailDrop.takeBackHandOver': bookers,
  'deskTally.view': deskFigures,
  'deskTally.count': bookers,
  'deskTally.takeBack': bookers,
  'walkIns.list': desk,
  'walkIns.offer': desk,
  'walkIns.arrive': desk,
  'walkIns.call': desk,
  'walkIns.start': desk,
  'walkIns.finish': desk,
  'walkIns.leave': desk,
  'walkIns.notServed': desk,
  'walkIns.turnAway': desk,
  'walkIns.takeBack': desk,
  'walkIns.turns': desk,
  'serviceHours.list': ownStaff,
  'serviceHours.save': settings,
  'serviceHours.exceptions': ownStaff,
  'serviceHours.checkException': settings,
  'serviceHours.saveException': settings,
  'serviceHours.removeException': settings,
  'dutyShifts.month': ownStaff,
  'dutyShifts.assign': ['manager'],
  'dutyShifts.take': line,
  'dutyShifts.days': ownStaff,
  'dutyShifts.coverage': rosterKeepers,
  'dutyShifts.shares': rosterKeepers,
  'dutyShifts.clear': ['manager'],
  'dutyShifts.patterns': rosterKeepers,
  'dutyShifts.checkPattern': ['manager'],
  'dutyShifts.savePattern': ['manager'],
  'dutyShifts.endPattern': ['manager'],
  'absences.list': ownStaff,
  'absences.preview': absentees,
  'absences.create': absentees,
  'absences.update': absentees,
  'absences.remove': absentees,
  'calls.day': line,
  'calls.start': line,
  'calls.saveDraft': line,
  'calls.drafts': line,
  'calls.finish': line,
  'calls.discard': line,
  'calls.missed': ['secretary', 'counsellor'],
  'calls.get': line,
  'handovers.list': ['counsellor', 'ownWorker', 'manager'],
  'handovers.get': receivers,
  'handovers.see': receivers,
  'handovers.take': receivers,
  'handovers.return': receivers,
  'handovers.complete': receivers,
  'promises.open': line,
  'promises.make': line,
  'promises.change': line,
  'promises.attempt': line,
  'promises.giveUp': line,
  'promises.takeBack': line,
  'dayLists.show': desk,
  'posters.week': kelaDayReaders,
  'events.list': ownStaff,
  'events.check': eventPlanners,
  'events.create': eventPlanners,
  'events.update': eventPlanners,
  'events.cancel': eventPlanners,
  'events.restore': eventPlanners,
  'events.report': eventPlanners,
  'today.view': everyone,
  'statistics.month': ['manager'],
  'statistics.export': ['manager'],
  'audit.verify': ['manager', 'administrator'],
  'backups.make': ['administrator'],
  'live.changes': everyone,
};
