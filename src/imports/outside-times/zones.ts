import ICAL from 'ical.js';
import { isBoundedRule } from './rule-limits.ts';

const MOST_CHANGES = 200;

/**
 * An empty calendar that knows the described time zones; its events are added and read one at a time. A description
 * that is broken, empty, or follows no bounded yearly rule is left out, and events that name it are not understood.
 */
export function calendarWith(zoneTexts: readonly string[]): ICAL.Component {
  const calendar = new ICAL.Component(['vcalendar', [], []]);
  for (const text of zoneTexts) {
    const zone = zoneOf(text);
    if (zone) calendar.addSubcomponent(zone);
  }
  return calendar;
}

function zoneOf(text: string): ICAL.Component | undefined {
  const rules = [...text.matchAll(/^RRULE[^:\r\n]*:(.*)$/gim)].map(([, rule = '']) => rule);
  if (!rules.every((rule) => /FREQ=YEARLY/i.test(rule) && isBoundedRule(rule))) return undefined;
  try {
    const zone = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const changes = zone.getAllSubcomponents();
    const isWhole = changes.every((change) =>
      ['dtstart', 'tzoffsetto', 'tzoffsetfrom'].every((name) => change.hasProperty(name)),
    );
    const isNamed = typeof zone.getFirstPropertyValue('tzid') === 'string';
    return isNamed && isWhole && changes.length > 0 && changes.length <= MOST_CHANGES ? zone : undefined;
  } catch {
    return undefined;
  }
}
