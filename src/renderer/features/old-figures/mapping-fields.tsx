import type { OldFiguresPreview } from '#contract/old-figures.ts';
import { withColumn, withLayout } from '#domain/old-figures/change-mapping.ts';
import { hasWords } from '#domain/old-figures/guess-mapping.ts';
import { layouts, targetsOf, type Target } from '#domain/old-figures/mapping.ts';
import { targetNames } from '#i18n/old-figures-targets.ts';
import { oldFiguresWords } from '#i18n/old-figures.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import type { MappingChoice } from './use-mapped-preview.ts';

const UNREAD = 'unread';

export interface MappingFieldsProps {
  columns: OldFiguresPreview['columns'];
  mapping: MappingChoice;
  onChange: (mapping: MappingChoice) => void;
}

/** How the file is read: what a row is, and what each column becomes. */
export function MappingFields({ columns, mapping, onChange }: MappingFieldsProps) {
  const say = useWords(oldFiguresWords);
  const language = useLanguage();
  const columnOf = (heading: string) => mapping.columns.find((column) => column.heading === heading);
  const targets = [
    { id: UNREAD, label: say('leaveUnread') },
    ...targetsOf[mapping.layout].map((id) => ({ id, label: targetNames[id][language] })),
  ];
  const handling = (['refuse', 'leave'] as const).map((id) => ({
    id,
    label: say('unknownKind', { kind: id }),
  }));
  return (
    <Stack>
      <FieldRow>
        <Select
          label={say('layout')}
          placeholder={say('choose')}
          options={layouts.map((id) => ({ id, label: say('layoutKind', { layout: id }) }))}
          value={mapping.layout}
          onChange={(layout) => onChange(withLayout(mapping, layout))}
        />
        <NumberField
          label={say('year')}
          note={say('yearNote')}
          width="short"
          minValue={2000}
          maxValue={2099}
          formatOptions={{ useGrouping: false }}
          value={mapping.year}
          onChange={(year) => onChange({ ...mapping, year })}
        />
      </FieldRow>
      <fieldset className="old-figures-columns">
        <legend>{say('columns')}</legend>
        {columns.map(({ heading, samples }) => {
          const column = columnOf(heading);
          return (
            <Stack key={heading}>
              <Select
                label={say('becomesOf', { heading })}
                width="full"
                description={say('samples', { cells: samples.join(' · ') })}
                placeholder={say('choose')}
                options={targets}
                value={column?.target ?? UNREAD}
                onChange={(id) =>
                  onChange(withColumn(mapping, heading, { target: id === UNREAD ? null : (id as Target) }))
                }
              />
              {column && hasWords(column) && (
                <Select
                  label={say('unknownWordsOf', { heading })}
                  width="full"
                  placeholder={say('choose')}
                  options={handling}
                  value={column.unknownWords}
                  onChange={(unknownWords) => onChange(withColumn(mapping, heading, { unknownWords }))}
                />
              )}
            </Stack>
          );
        })}
      </fieldset>
    </Stack>
  );
}
