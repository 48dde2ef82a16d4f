import {
  supportNeedCodes,
  supportNeedQuickCodes,
  type SupportNeedCode,
} from '#domain/classifications/support-need.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/**
 * A topic of a call. The classification's needs of support are there from the start; the office gives them other letters,
 * ends them, and adds its own beside them. A topic that is renamed ends, and one with the new name takes its place: so a
 * call keeps the name under which it was recorded.
 */
export interface CallTopic {
  /** A code of the classification, or the office's own. */
  readonly id: string;
  /** Two letters that find it while typing. */
  readonly letters: string;
  /** As the office has written it; null is the classification's name. */
  readonly name: string | null;
  /** The need of support it belongs to: Sosiaalihuolto - Tuen tarve, 1.2.246.537.6.1282. */
  readonly supportNeed: SupportNeedCode;
  /** First day on which it can be chosen; null is without limit. */
  readonly validFromOn: LocalDate | null;
  /** Last day, included; null while it goes on. */
  readonly validToOn: LocalDate | null;
  /** The topic whose place it took. */
  readonly replacesId: string | null;
  /** 0 while the office has not touched a topic of the classification. */
  readonly version: number;
}

/** The topics of an office that has touched none. */
export const usualTopics: readonly CallTopic[] = supportNeedCodes.map((code) => ({
  id: code,
  letters: supportNeedQuickCodes[code],
  name: null,
  supportNeed: code,
  validFromOn: null,
  validToOn: null,
  replacesId: null,
  version: 0,
}));

/** The office's topics, ended ones too: the classification's in its order as the office keeps them, then its own. */
export function officeTopics(stored: readonly CallTopic[]): CallTopic[] {
  const own = stored.filter(({ id }) => !usualTopics.some((usual) => usual.id === id));
  return [...usualTopics.map((usual) => stored.find(({ id }) => id === usual.id) ?? usual), ...own];
}

/** True when the topic can be chosen for a call of the day. */
export function isTopicOn(date: LocalDate, { validFromOn, validToOn }: CallTopic): boolean {
  return (validFromOn === null || validFromOn <= date) && (validToOn === null || date <= validToOn);
}
