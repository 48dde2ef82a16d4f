import { identityModes, type IdentityMode } from '#domain/identity/identity-mode.ts';
import { firstRunWords } from '#i18n/first-run.ts';
import { useWords } from '#renderer/app/language.ts';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import type { WizardForm } from './wizard-form.ts';

const words = {
  none: { label: 'identityNone', detail: 'identityNoneWhat' },
  contact: { label: 'identityContact', detail: 'identityContactWhat' },
  register: { label: 'identityRegister', detail: 'identityRegisterWhat' },
} as const satisfies Record<IdentityMode, object>;

/** What the program is, where its data is, and how much of a client is kept. */
export function StepWelcome({ form }: { form: WizardForm }) {
  const say = useWords(firstRunWords);
  return (
    <>
      <p>{say('welcomeWhat')}</p>
      <p>{say('welcomeWhere')}</p>
      <RadioGroup
        label={say('identity')}
        description={
          <>
            {say('identityNever')} {say('identityNote')}
          </>
        }
        options={identityModes.map((mode) => ({
          id: mode,
          label: say(words[mode].label),
          detail: say(words[mode].detail),
        }))}
        {...form.bind('identityMode')}
      />
    </>
  );
}
