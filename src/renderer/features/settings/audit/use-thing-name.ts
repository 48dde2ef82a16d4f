import type { AuditRow } from '#contract/audit.ts';
import type { Subject } from '#domain/audit/subject.ts';
import { auditLogWords } from '#i18n/audit-log.ts';
import { subjectNames } from '#i18n/audit-subjects.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';

const SHOWN = 6;

/** How a thing is named without saying whose it is: its kind and the end of its mark, by which its rows are told from others'. */
export function useThingName() {
  const say = useWords(auditLogWords);
  const language = useLanguage();
  const thing = ({ kind, id }: Subject) =>
    say('thing', { kind: subjectNames[kind][language], mark: id.slice(-SHOWN) });
  const about = ({ subject, others }: Pick<AuditRow, 'subject' | 'others'>) => {
    if (!subject) return others > 0 ? say('things', { count: others }) : '';
    return others > 0 ? say('thingAndMore', { thing: thing(subject), count: others }) : thing(subject);
  };
  return { thing, about };
}
