import { useState } from 'react';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { MultiPick } from '#renderer/ui/multi-pick.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { outcomes, topics, type Outcome } from './sample-options.ts';

/** A form as a screen would write it: fields in the order of talk, errors by the field and in a summary. */
export function FormSample() {
  const [who, setWho] = useState('');
  const [worry, setWorry] = useState('');
  const [picked, setPicked] = useState<string[]>(['as']);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [isSaved, setSaved] = useState(false);

  const faults =
    attempt === 0
      ? []
      : [
          ...(worry === '' ? [{ fieldId: 'worry', message: 'Kirjoita, mistä on kyse' }] : []),
          ...(outcome === null ? [{ fieldId: 'outcome', message: 'Valitse, miten päättyi' }] : []),
        ];
  const faultOf = (fieldId: string) => faults.find((fault) => fault.fieldId === fieldId)?.message;

  function save() {
    setAttempt(attempt + 1);
    setSaved(worry !== '' && outcome !== null);
  }

  return (
    <Panel title="Lomake">
      <Stack>
        <FormErrors title={`Korjaa ${faults.length} kohtaa`} faults={faults} attempt={attempt} />
        {isSaved && <Banner tone="success">Tallennettu klo 9.12</Banner>}
        <TextArea
          id="worry"
          label="Mistä on kyse?"
          description="Omin sanoin, lyhyesti. Ei nimiä."
          value={worry}
          onChange={setWorry}
          error={faultOf('worry')}
          isRequired
        />
        <MultiPick
          id="topics"
          label="Aiheet"
          note="valinnainen"
          description="Kirjoita koodi tai sanan alku"
          options={topics}
          value={picked}
          onChange={setPicked}
          listLabel="Ehdotukset"
          pickedLabel="Valitut aiheet"
          removeLabel="Poista"
          noMatches="Ei osumia"
        />
        <TextField
          id="who"
          label="Lempinimi tai nimikirjaimet"
          note="valinnainen"
          width="medium"
          value={who}
          onChange={setWho}
        />
        <ChoiceGroup
          id="outcome"
          label="Miten päättyi?"
          choices={outcomes}
          value={outcome}
          onChange={setOutcome}
          error={faultOf('outcome')}
          isRequired
        />
        <ButtonRow>
          <Button tone="primary" shortcut="$mod+enter" onPress={save}>
            Tallenna
          </Button>
          <Button tone="quiet" onPress={() => setAttempt(0)}>
            Tyhjennä
          </Button>
        </ButtonRow>
      </Stack>
    </Panel>
  );
}
