import type { CallField } from '#domain/calls/required-fields.ts';
import type { CallContent } from './call-content.ts';

/** The places of free text with the most characters that the contract takes in each. */
export const textFields = {
  worry: 2000,
  otherConcern: 2000,
  advice: 2000,
  directedTo: 200,
  clientLabel: 200,
  phone: 40,
  'handover.reason': 200,
  'handover.summary': 2000,
  'handover.contactWay': 200,
  'handover.promisedToClient': 200,
  'promise.note': 200,
} as const satisfies Partial<Record<CallField, number>>;

export type TextField = keyof typeof textFields;

/** Every place of free text, in the order of the form. */
export const textFieldNames = Object.keys(textFields) as TextField[];

type Part = Readonly<Record<string, unknown>>;

/** What is written in a place of the call. */
export function textOf({ fields, ending }: CallContent, field: TextField): string {
  const [part = '', name] = field.split('.');
  const holder: Part = name === undefined ? fields : ending[part as 'handover' | 'promise'];
  return String(holder[name ?? part]);
}

/** The call with another text in one place. */
export function withText(content: CallContent, field: TextField, text: string): CallContent {
  const [part = '', name] = field.split('.');
  if (name === undefined) return { ...content, fields: { ...content.fields, [part]: text } };
  const holder = content.ending[part as 'handover' | 'promise'];
  return { ...content, ending: { ...content.ending, [part]: { ...holder, [name]: text } } };
}
