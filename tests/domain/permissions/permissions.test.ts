import { expect, test } from 'vitest';
import { may } from '#domain/permissions/may.ts';
import { operations } from '#domain/permissions/operation.ts';
import { permissions } from '#domain/permissions/permissions.ts';
import { roles, type Role } from '#domain/permissions/role.ts';

/** Columns: secretary, counsellor, own worker, Kela adviser, manager, administrator. Written apart from the table. */
const matrix = `
  offices.list               S C O - M A
  offices.update             - - - - - A
  offices.closures           S C O - M A
  offices.saveClosure        - - - - M A
  offices.removeClosure      - - - - M A
  staff.list                 S C O - M A
  staff.create               - - - - - A
  staff.update               - - - - - A
  credentials.change         S C O K M A
  credentials.list           - - - - - A
  credentials.makeStartCode  - - - - - A
  credentials.endSessions    - - - - - A
  credentials.tieAccount     - - - - - A
  credentials.untieAccounts  - - - - - A
  credentials.seeRecovered   - - - - - A
  kelaDays.day               S C O K - -
  kelaDays.week              S C O K - -
  kelaDays.freeTimes         S C O K - -
  kelaDays.coming            S C O K - -
  kelaDays.templates         S C O K M A
  kelaDays.saveTemplate      - - - - M A
  kelaDays.exceptions        S C O K M A
  kelaDays.saveException     S - - - M A
  kelaDays.removeException   S - - - M A
  bookings.book              S C O - - -
  bookings.get               S C O K - -
  bookings.contacts          S C O - - -
  bookings.history           S C O K - -
  bookings.update            S C O - - -
  bookings.move              S C O - - -
  bookings.cancel            S C O - - -
  bookings.restore           S C O - - -
  bookings.changeState       S C O K - -
  bookings.search            S C O - - -
  cancelledDays.list         S C O - - -
  cancelledDays.preview      S - - - M A
  cancelledDays.cancel       S - - - M A
  cancelledDays.takeBack     S - - - M A
  cancelledDays.mark         S C O - - -
  cancelledDays.takeBackMark S C O - - -
  bookings.similar           S C O - - -
  bookings.drafts            S C O - - -
  bookings.saveDraft         S C O - - -
  bookings.discardDraft      S C O - - -
  jointMeetings.list         S C O K - -
  jointMeetings.get          S C O K - -
  jointMeetings.check        S C O - - -
  jointMeetings.create       S C O - - -
  jointMeetings.move         S C O - - -
  jointMeetings.edit         S C O - - -
  jointMeetings.cancel       S C O - - -
  jointMeetings.cancelRest       S C O - - -
  jointMeetings.restore      S C O - - -
  jointMeetings.invite       S C O - - -
  jointMeetings.dropOut      S C O - - -
  jointMeetings.withdrawPermission S C O - - -
  jointMeetings.markNoShow   S C O - - -
  jointMeetings.close        - C O - - -
  jointMeetings.openSteps    - C O - - -
  jointMeetings.markDone     - C O - - -
  meetingRequests.list       S C O - - -
  meetingRequests.register   S C O - - -
  meetingRequests.correct    S C O - - -
  meetingRequests.pass       S C O - - -
  meetingRequests.offer      S C O - - -
  meetingRequests.end        S C O - - -
  meetingRequests.reopen     S C O - - -
  consultations.list         S C O K M -
  consultations.check        S - - - M -
  consultations.create       S - - - M -
  consultations.end          S - - - M -
  consultations.move         S - - - M -
  consultations.cancel       S - - - M -
  consultations.restore      S - - - M -
  consultations.questions    S C O K - -
  consultations.ask          S C O - - -
  consultations.answer       S C O K - -
  outsideTimes.list          S C O K - -
  outsideTimes.preview       S - - K - -
  outsideTimes.import        S - - K - -
  outsideTimes.mark          S - - K - -
  outsideTimes.remove        S - - K - -
  outsideTimes.restore       S - - K - -
  outsideTimes.exportDays    S C O K - -
  contactRequests.list       S C O K - -
  contactRequests.send       S C O - - -
  contactRequests.answer     S C O K - -
  contactRequests.told       S C O - - -
  contactRequests.withdraw   S C O - - -
  contactRequests.reopen     S C O K - -
  mailDrop.view              S C O - - -
  mailDrop.empty             S C O - - -
  mailDrop.correct           S C O - - -
  mailDrop.takeBack          S C O - - -
  mailDrop.restore           S C O - - -
  mailDrop.handOver          S C O - - -
  mailDrop.takeBackHandOver  S C O - - -
  deskTally.view             S C O - M -
  deskTally.count            S C O - - -
  deskTally.takeBack         S C O - - -
  walkIns.list               S C O K - -
  walkIns.offer              S C O K - -
  walkIns.arrive             S C O K - -
  walkIns.call               S C O K - -
  walkIns.start              S C O K - -
  walkIns.finish             S C O K - -
  walkIns.leave              S C O K - -
  walkIns.notServed          S C O K - -
  walkIns.turnAway           S C O K - -
  walkIns.takeBack           S C O K - -
  walkIns.turns              S C O K - -
  serviceHours.list          S C O - M A
  serviceHours.save          - - - - M A
  serviceHours.exceptions    S C O - M A
  serviceHours.checkException - - - - M A
  serviceHours.saveException - - - - M A
  serviceHours.removeException - - - - M A
  dutyShifts.month           S C O - M A
  dutyShifts.assign          - - - - M -
  dutyShifts.take            - C - - - -
  dutyShifts.days            S C O - M A
  dutyShifts.coverage        - C - - M -
  dutyShifts.shares          - C - - M -
  dutyShifts.clear           - - - - M -
  dutyShifts.patterns        - C - - M -
  dutyShifts.checkPattern    - - - - M -
  dutyShifts.savePattern     - - - - M -
  dutyShifts.endPattern      - - - - M -
  absences.list              S C O - M A
  absences.preview           S C O - M -
  absences.create            S C O - M -
  absences.update            S C O - M -
  absences.remove            S C O - M -
  callTopics.list            S C O - M A
  callTopics.create          - - - - M A
  callTopics.update          - - - - M A
  callTopics.rename          - - - - M A
  calls.day                  - C - - - -
  calls.start                - C - - - -
  calls.saveDraft            - C - - - -
  calls.callerNumber         - C - - - -
  calls.entry                - C - - - -
  calls.drafts               - C - - - -
  calls.finish               - C - - - -
  calls.discard              - C - - - -
  calls.missed               S C - - - -
  calls.get                  - C - - - -
  calls.earlier              - C - - - -
  calls.correct              - C - - - -
  calls.history              - C - - - -
  handovers.list             S C O - M -
  handovers.get              S C O - - -
  handovers.send             S C O - - -
  handovers.sendOn           S C O - - -
  handovers.see              - C O - - -
  handovers.take             - C O - - -
  handovers.return           - C O - - -
  handovers.complete         - C O - - -
  matters.list               - C O - M -
  matters.get                - C O - - -
  matters.open               - C O - - -
  matters.update             - C O - - -
  matters.candidates         - C O - - -
  matters.link               - C O - - -
  matters.unlink             - C O - - -
  matters.close              - C O - - -
  matters.reopen             - C O - - -
  matters.assign             - - - - M -
  matters.refer              - C O - - -
  matters.endReferral        - C O - - -
  matters.followUps          - C O - - -
  matters.markFollowUp       - C O - - -
  promises.open              - C - - - -
  promises.make              - C - - - -
  promises.change            - C - - - -
  promises.attempt           - C - - - -
  promises.giveUp            - C - - - -
  promises.takeBack          - C - - - -
  clients.search             S C O - - -
  clients.get                S C O - - -
  clients.add                S C O - - -
  clients.update             S C O - - -
  clients.remove             S C O - - -
  dayLists.show              S C O K - -
  posters.week               S C O K - -
  posters.texts              S C O - M A
  events.list                S C O - M A
  events.check               S C O - M -
  events.create              S C O - M -
  events.update              S C O - M -
  events.cancel              S C O - M -
  events.restore             S C O - M -
  events.report              S C O - M -
  directory.list             S C O - M A
  directory.create           S C O - M -
  directory.update           S C O - M -
  directory.check            S C O - M -
  directory.remove           S C O - M -
  directory.restore          S C O - M -
  directory.preview          S C O - M -
  directory.import           S C O - M -
  directory.export           S C O - M A
  directory.prompts          S C O - M A
  directory.savePrompts      S C O - M -
  guides.show                S C O - M A
  guides.save                S C O - M -
  today.view                 S C O K M A
  statistics.report           - - - - M -
  statistics.export          - - - - M -
  statistics.exportRows      - - - - M -
  oldFigures.list            - - - - M -
  oldFigures.preview         - - - - M -
  oldFigures.import          - - - - M -
  oldFigures.undo            - - - - M -
  oldFigures.refusedRows     - - - - M -
  statistics.markPrinted     - - - - M -
  statistics.listMade        - - - - M -
  statistics.getMade         - - - - M -
  statistics.lastMade        - - - - M -
  publishing.preview          - - - - M -
  publishing.publish          - - - - M -
  audit.verify               - - - - M A
  audit.compare              - - - - M A
  audit.list                 - - - - M A
  backups.make               - - - - - A
  backups.view               - - - - - A
  backups.list               - - - - - A
  backups.choosePlace        - - - - - A
  backups.preview            - - - - - A
  backups.restore            - - - - - A
  backups.previewFile        - - - - - A
  backups.restoreFile        - - - - - A
  backups.startKey           - - - - - A
  backups.changeKey          - - - - - A
  retention.preview          - - - - - A
  retention.save             - - - - - A
  retention.run              - - - - - A
  live.changes               S C O K M A
`;
const letters: Record<Role, string> = {
  secretary: 'S',
  counsellor: 'C',
  ownWorker: 'O',
  kelaAdviser: 'K',
  manager: 'M',
  administrator: 'A',
};

test('the table is the agreed matrix, row by row and with no other row', () => {
  const expected = matrix
    .trim()
    .split('\n')
    .map((row) => row.trim().replace(/\s+/, ' '));
  const actual = operations.map((operation) => {
    const columns = roles.map((role) => (may([role], operation) ? letters[role] : '-'));
    return `${operation} ${columns.join(' ')}`;
  });
  expect(actual).toEqual(expected);
  expect(Object.keys(permissions).sort()).toEqual([...operations].sort());
});
