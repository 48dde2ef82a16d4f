/**
 * Kinds of services to which somebody is directed: THL's internal list "Palvelu" of the assessment of the service need
 * (document 1.2.246.537.6.1506.1012), in the order of its codes; 99 is any other.
 */
export const serviceKindCodes = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  '21',
  '22',
  '23',
  '24',
  '99',
] as const;

export type ServiceKindCode = (typeof serviceKindCodes)[number];

/** True for a code of the list. */
export function isServiceKindCode(code: string): code is ServiceKindCode {
  return (serviceKindCodes as readonly string[]).includes(code);
}
