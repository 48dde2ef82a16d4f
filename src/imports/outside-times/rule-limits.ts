/** What a rule may hold by its frequency: the shapes that Outlook, Exchange, Google and Apple write. */
const parts: Readonly<Record<string, RegExp>> = {
  DAILY: /^(BYDAY)$/,
  WEEKLY: /^(BYDAY)$/,
  MONTHLY: /^(BYDAY|BYMONTHDAY|BYSETPOS)$/,
  YEARLY: /^(BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS)$/,
};
const everywhere = /^(FREQ|INTERVAL|COUNT|UNTIL|WKST)$/;
const values: Readonly<Record<string, RegExp>> = {
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^[1-9]\d{0,4}$/,
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/,
  BYMONTHDAY: /^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01]))*$/,
  BYMONTH: /^([1-9]|1[0-2])(,([1-9]|1[0-2]))*$/,
  BYSETPOS: /^(-1|[1-4])$/,
};
const weekdays = /^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/;
const numbered = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/;

/**
 * True for a rule of recurrence that can be followed in bounded time. A rule may be written that no day ever fits
 * (every seventh day from a Tuesday, but only Mondays), and searching for one would not end; such shapes are not followed.
 */
export function isBoundedRule(rule: string): boolean {
  const found = new Map<string, string>();
  for (const part of rule.trim().toUpperCase().split(';')) {
    if (part === '') continue;
    const [name = '', value = ''] = part.split('=');
    if (found.has(name)) return false;
    found.set(name, value);
  }
  const frequency = found.get('FREQ') ?? '';
  const own = parts[frequency];
  if (!own) return false;
  for (const [name, value] of found) {
    if (!everywhere.test(name) && !own.test(name)) return false;
    if (values[name] && !values[name].test(value)) return false;
  }
  return fitsTogether(frequency, found);
}

function fitsTogether(frequency: string, found: ReadonlyMap<string, string>): boolean {
  const days = found.get('BYDAY');
  const isLong = frequency === 'MONTHLY' || frequency === 'YEARLY';
  if (days !== undefined && !(isLong ? numbered : weekdays).test(days)) return false;
  if (found.has('BYSETPOS') && (days === undefined || !weekdays.test(days))) return false;
  if (days !== undefined && found.has('BYMONTHDAY')) return false;
  // Numbered weekdays of a whole year (the third Monday of the year) come from no calendar; of a month they do.
  if (frequency === 'YEARLY' && days !== undefined && !found.has('BYMONTH')) return false;
  // In a rhythm of whole weeks only one weekday is ever met.
  return !(frequency === 'DAILY' && days !== undefined && Number(found.get('INTERVAL') ?? 1) % 7 === 0);
}
