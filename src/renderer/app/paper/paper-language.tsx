import { languages, type Language } from '#i18n/language.ts';
import { nativeLanguageNames, paperWords } from '#i18n/paper.ts';
import { useWords } from '#renderer/app/language.ts';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';

export interface PaperLanguageProps {
  value: Language;
  onChange: (language: Language) => void;
}

/** In which language the paper is printed. */
export function PaperLanguage({ value, onChange }: PaperLanguageProps) {
  const say = useWords(paperWords);
  return (
    <ChoiceGroup
      label={say('language')}
      choices={languages.map((id) => ({ id, label: nativeLanguageNames[id] }))}
      value={value}
      onChange={onChange}
    />
  );
}
