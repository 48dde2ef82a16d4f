/** The name a field or a group of fields has on the page; empty when it has none. */
export function fieldName(id: string): string {
  const field = document.getElementById(id);
  const label =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.labels?.[0]
      : (field?.querySelector('legend') ?? named(field) ?? field?.closest('label'));
  return label?.textContent?.trim() ?? '';
}

/** The first element that names it; a control may add its value after it. */
function named(field: HTMLElement | null): HTMLElement | null {
  const ids = field?.getAttribute('aria-labelledby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)).find((one) => one?.tagName !== 'BUTTON') ?? null;
}
