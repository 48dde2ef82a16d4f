// Calendars as programs write them, all invented: their time-zone blocks, their X- lines, folded lines and line ends.

/** The text as the bytes of a file, with the line ends the format wants. */
export const calendarBytes = (text: string): Uint8Array =>
  new TextEncoder().encode(text.trim().replaceAll(/\r?\n/g, '\r\n') + '\r\n');

/** The bytes as a window sends them. */
export const calendarBase64 = (text: string): string => Buffer.from(calendarBytes(text)).toString('base64');

/** Outlook's own description of the zone, with rules that begin in 1601. */
export const outlookZone = (name = 'FLE Standard Time') => `BEGIN:VTIMEZONE
TZID:${name}
BEGIN:STANDARD
DTSTART:16011028T040000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
END:DAYLIGHT
END:VTIMEZONE`;

/** Google's description of the zone, with X- lines. */
export const googleZone = `BEGIN:VTIMEZONE
TZID:Europe/Helsinki
X-LIC-LOCATION:Europe/Helsinki
BEGIN:DAYLIGHT
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
TZNAME:EEST
DTSTART:19700329T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
TZNAME:EET
DTSTART:19701025T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/** A zone that is not the office's: an hour behind it, all the year round alike. */
export const swedishZone = `BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE`;

/** A calendar of the parts. */
export const calendar = (...parts: string[]) => `BEGIN:VCALENDAR
PRODID:-//Invented//Calendar 1.0//FI
VERSION:2.0
${parts.join('\n')}
END:VCALENDAR`;

/** One event of the lines, with a stamp unless it has one. */
export const event = (...lines: string[]) =>
  `BEGIN:VEVENT
${lines.some((line) => line.startsWith('DTSTAMP')) ? '' : 'DTSTAMP:20261001T080000Z\n'}${lines.join('\n')}
END:VEVENT`.replace('\n\n', '\n');

/** As Outlook saves a calendar: words to be dropped, a folded and a broken line, an alarm, a weekly rule with a change. */
export const outlookCalendar = calendar(
  'METHOD:PUBLISH',
  'X-WR-RELCALID:{0000002E-0000-0000-0000-000000000000}',
  outlookZone(),
  `BEGIN:VEVENT
CLASS:PUBLIC
CREATED:20261001T080000Z
DESCRIPTION:Keijo Keksitty, 000 0000\\nasunto\\, vuokra ja hyvin pitkä rivi jok
\ta jatkuu seuraavalla rivillä BEGIN:VEVENT
 ja vielä yhdellä
tämä rivi on rikki eikä siinä ole mitään järkeä
DTEND;TZID="FLE Standard Time":20261021T100000
DTSTAMP:20261001T080000Z
DTSTART;TZID="FLE Standard Time":20261021T093000
LAST-MODIFIED:20261001T080000Z
LOCATION:Huone 2
PRIORITY:5
SEQUENCE:0
SUMMARY;LANGUAGE=fi:Keijo Keksitty / asumistuki
TRANSP:OPAQUE
UID:040000008200E00074C5B7101A82E00800000000E0
 A1
ATTENDEE;CN="Keijo Keksitty";RSVP=TRUE:mailto:keijo@example.invalid
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
X-ALT-DESC;FMTTYPE=text/html:<html><body>Keijo</body></html>
BEGIN:VALARM
TRIGGER:-PT15M
ACTION:DISPLAY
DESCRIPTION:Reminder
DTSTART:20200101T000000Z
END:VALARM
END:VEVENT`,
  event(
    'UID:viikko-1',
    'DTSTART;TZID="FLE Standard Time":20260902T130000',
    'DTEND;TZID="FLE Standard Time":20260902T133000',
    'RRULE:FREQ=WEEKLY;UNTIL=20261118T110000Z;INTERVAL=1;BYDAY=WE;WKST=MO',
    'EXDATE;TZID="FLE Standard Time":20260909T130000,20261028T130000',
    'SEQUENCE:1',
    'SUMMARY:Keksitty viikkoaika',
  ),
  event(
    'UID:viikko-1',
    'RECURRENCE-ID;TZID="FLE Standard Time":20261104T130000',
    'DTSTART;TZID="FLE Standard Time":20261105T140000',
    'DTEND;TZID="FLE Standard Time":20261105T143000',
    'SEQUENCE:2',
  ),
);
