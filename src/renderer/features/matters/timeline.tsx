import { matterItemKinds, type MatterItemKind } from '#domain/matters/matter.ts';
import type { TimelineEntry, WholeMatter } from '#contract/matters.ts';
import { formatMoment } from '#i18n/formats.ts';
import { matterItemNames, matterWords } from '#i18n/matters.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { sayEntry } from './say-entry.ts';

/** Everything that has been done in the matter, the first first. What was linked can be taken out again. */
export function Timeline({ matter }: { matter: WholeMatter }) {
  const say = useWords(matterWords);
  const language = useLanguage();
  const { id, version } = matter;
  const unlink = useWrite(useService().matters.unlink);
  return (
    <section aria-label={say('timeline')}>
      <h3>{say('timeline')}</h3>
      <ol className="matter-timeline">
        {matter.timeline.map((entry, index) => {
          const { title, detail } = sayEntry(entry, language);
          return (
            <li key={`${index} ${entry.kind} ${entry.id}`}>
              <div className="matter-entry">
                <strong>{title}</strong> {entry.byName}
                {entry.toName !== null &&
                  entry.toName !== entry.byName &&
                  ` ${say('to', { name: entry.toName })}`}
                <span className="matter-when">{formatMoment(entry.at, language)}</span>
                {detail !== '' && <span className="matter-line">{detail}</span>}
                {entry.words !== '' && <span className="matter-line matter-words">{entry.words}</span>}
              </div>
              {matter.state === 'open' && isItem(entry) && (
                <IconButton
                  icon="close"
                  size="small"
                  label={say('unlinkNamed', { what: matterItemNames[entry.kind][language] })}
                  onPress={() => unlink.submit({ id, version, item: { kind: entry.kind, id: entry.id } })}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const isItem = (entry: TimelineEntry): entry is TimelineEntry & { kind: MatterItemKind } =>
  matterItemKinds.some((kind) => kind === entry.kind);
