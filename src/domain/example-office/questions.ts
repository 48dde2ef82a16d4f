import type { KelaTopicCode } from '#domain/topics/kela-topics.ts';

/** A question to Kela as the example office might have put it; the answers are invented and say so by their source. */
export interface ExampleQuestion {
  readonly topic: KelaTopicCode;
  readonly municipalityCode: string | null;
  readonly text: string;
  /** null: still waits. */
  readonly answer: string | null;
}

/** Questions of the example office, the newest last. */
export const exampleQuestions: readonly ExampleQuestion[] = [
  {
    topic: 'perustoimeentulotuki',
    municipalityCode: '010',
    text: 'Mitä liitteitä tarvitaan, kun hakija on juuri muuttanut?',
    answer: 'Esimerkkivastaus: vuokrasopimus ja tiliote. Muut liitteet pyydetään tarvittaessa.',
  },
  {
    topic: 'yleinen-asumistuki',
    municipalityCode: '300',
    text: 'Milloin tulojen muutoksesta kannattaa ilmoittaa?',
    answer: 'Esimerkkivastaus: heti, kun muutos on tiedossa.',
  },
  {
    topic: 'omakela',
    municipalityCode: null,
    text: 'Miten autamme asiakasta, jolla ei ole verkkopankkitunnuksia?',
    answer: null,
  },
];
