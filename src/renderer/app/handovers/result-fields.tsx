import { needMetAnswers, type MatterResult } from '#domain/matters/matter.ts';
import { matterWords, needMetNames } from '#i18n/matters.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { Stack } from '#renderer/ui/stack.tsx';

const NOT_ASKED = 'notAsked';

export interface ResultFieldsProps {
  result: MatterResult;
  onChange: (result: MatterResult) => void;
}

/** What became of a matter: the client's answer, or that nobody could ask, and two things that are counted. */
export function ResultFields({ result, onChange }: ResultFieldsProps) {
  const say = useWords(matterWords);
  const language = useLanguage();
  return (
    <Stack gap="small">
      <ChoiceGroup
        id="need-met"
        label={say('needMet')}
        description={say('resultWhat')}
        choices={[
          ...needMetAnswers.map((id) => ({ id, label: needMetNames[id][language] })),
          { id: NOT_ASKED, label: say('notAsked') },
        ]}
        value={result.needMet ?? NOT_ASKED}
        onChange={(answer) => onChange({ ...result, needMet: answer === NOT_ASKED ? null : answer })}
      />
      <Checkbox
        isSelected={result.educationOrWork}
        onChange={(educationOrWork) => onChange({ ...result, educationOrWork })}
      >
        {say('educationOrWork')}
      </Checkbox>
      <Checkbox isSelected={result.newPlans} onChange={(newPlans) => onChange({ ...result, newPlans })}>
        {say('newPlans')}
      </Checkbox>
    </Stack>
  );
}

/** A result before anything has been said of it. */
export const noResult: MatterResult = { needMet: null, educationOrWork: false, newPlans: false };
