/** The name a field or a group of fields has on the page, with the group it stands in; empty when it has none. */
export function fieldName(id: string): string {
  const field = document.getElementById(id);
  const group = field?.closest('fieldset')?.querySelector('legend');
  const label = field?.closest('.ui-field')?.querySelector('.ui-label') ?? field?.closest('label');
  const names = [group, label].flatMap((one) => one?.textContent?.trim() ?? []);
  return names.join(', ');
}
