/** What of the office's work is counted before a restore, by the tables whose rows it is. */
const tablesOf = {
  bookings: ['booking'],
  meetings: ['joint_meeting', 'meeting_request', 'consultation'],
  contactRequests: ['contact_request'],
  walkIns: ['walk_in'],
  calls: ['call'],
  handovers: ['handover'],
  promises: ['promise'],
  matters: ['matter'],
  clients: ['client'],
  duties: ['duty_shift', 'absence'],
  events: ['event'],
  directory: ['directory_entry', 'guide'],
  figures: ['desk_question', 'mail_emptying', 'old_figure', 'report_made'],
  settings: ['office', 'staff_member', 'kela_template', 'kela_exception', 'service_hours', 'closure'],
} as const satisfies Record<string, readonly string[]>;

export type LostArea = keyof typeof tablesOf;
export const lostAreas = Object.keys(tablesOf) as LostArea[];

/** Rows by table, of a file. */
type Rows = Readonly<Record<string, number>>;

/** How many rows of each area there are now and would not be after a restore of the copy; areas that lose none are left out. */
export function lostRows(present: Rows, copy: Rows): { readonly area: LostArea; readonly rows: number }[] {
  return lostAreas.flatMap((area) => {
    const rows = tablesOf[area]
      .map((table) => Math.max(0, (present[table] ?? 0) - (copy[table] ?? 0)))
      .reduce((sum, count) => sum + count, 0);
    return rows === 0 ? [] : [{ area, rows }];
  });
}
