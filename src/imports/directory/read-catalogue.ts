import { entryLimits, type EntryDetails } from '#domain/directory/entry.ts';
import type { ReadFile, ReadRow, RefusedRow, RowRefusal } from '#domain/directory/read-row.ts';
import type { Vocabulary } from '#domain/directory/vocabulary.ts';
import { areaOf } from './catalogue-area.ts';
import { contactOf, firstContact } from './catalogue-contact.ts';
import { openingOf } from './catalogue-hours.ts';
import { catalogueItems, type CatalogueItem } from './catalogue-items.ts';
import { isObject, localized, objectsOf, textOf } from './json-values.ts';

/**
 * Reads services, service channels and organisations of the Suomi.fi service catalogue (Palvelutietovaranto) as its open
 * interface gives them, version 11 and the earlier ones whose words differ. A service becomes one entry with the contacts
 * of its channels that are in the same file; a channel or organisation that no other thing of the file needs becomes an
 * entry of its own. Descriptions are the summaries. @returns undefined when the text is not such a file
 */
export function readCatalogue(text: string, sayHours: Vocabulary['sayHours']): ReadFile | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const items = catalogueItems(json);
  if (items.length === 0) return undefined;
  const linked = linksOf(items);
  const rows: ReadRow[] = [];
  const refused: RefusedRow[] = [];
  for (const [index, item] of items.entries()) {
    if (item.type !== 'service' && linked.needed.has(item.id)) continue;
    const read = readItem(item, index + 1, linked, sayHours);
    if (typeof read === 'string') refused.push({ row: index + 1, name: nameOf(item), why: read });
    else rows.push(read);
  }
  return { rows, refused };
}

/** A thing that does not say whether it is published is in use, as in files of single things. */
function isPublished({ json }: CatalogueItem): boolean {
  return /^(?:Published)?$/.test(textOf(json['publishingStatus']));
}

/** Withdrawn for good: what only such a thing had goes with it. */
function isGone({ json }: CatalogueItem): boolean {
  return /^(?:Deleted|Archived|Removed)$/.test(textOf(json['publishingStatus']));
}

interface Links {
  /** Published things alone: nobody is sent to the number of a channel that has ended or is a draft. */
  readonly byId: ReadonlyMap<string, CatalogueItem>;
  /** Channels and organisations to which a published or withdrawn service or channel of the file leads. */
  readonly needed: ReadonlySet<string>;
}

function linksOf(items: readonly CatalogueItem[]): Links {
  const byId = new Map(items.filter(isPublished).map((item) => [item.id, item]));
  const leading = items.filter((item) => isPublished(item) || isGone(item));
  const needed = new Set(
    leading.flatMap((item) => [
      ...(item.type === 'service' ? channelIds(item) : []),
      ...(item.type === 'organisation' ? [] : organisationsOf(item).map(({ id }) => id)),
    ]),
  );
  return { byId, needed };
}

function readItem(
  item: CatalogueItem,
  row: number,
  { byId }: Links,
  sayHours: Vocabulary['sayHours'],
): ReadRow | RowRefusal {
  const name = cut(nameOf(item), 'name');
  const common = { row, externalId: item.id };
  if (isGone(item)) return { ...common, details: { name }, isGone: true };
  if (!isPublished(item)) return 'notPublished';
  const organisations = organisationsOf(item);
  const near = [
    ...(item.type === 'service' ? channelIds(item).flatMap((id) => byId.get(id) ?? []) : []),
    ...organisations.flatMap(({ id }) => byId.get(id) ?? []),
  ];
  const area = [item, ...near].map(({ json }) => areaOf(json)).find((one) => one !== undefined);
  if (!area) return 'areaMissing';
  if (!area.wholeArea && area.municipalities.length === 0) return 'notOurArea';
  const contact = firstContact([item, ...near].map(({ json }) => contactOf(json)));
  const openings = [item, ...near].map(({ json }) => openingOf(json, sayHours));
  const kind = kindOf([item, ...near]);
  const provider =
    organisations.map((one) => one.name || nameIn(byId, one.id)).find((one) => one !== '') ?? '';
  const details: ReadRow['details'] = {
    name,
    provider: cut(provider === name ? '' : provider, 'provider'),
    ...area,
    phone: cut(contact.phone, 'phone'),
    email: cut(contact.email, 'email'),
    web: contact.web.length > entryLimits.web ? '' : contact.web,
    address: cut(contact.address, 'address'),
    opening: cut(openings.find((one) => one !== '') ?? '', 'opening'),
    description: cut(descriptionOf(item), 'description'),
    ...(kind === undefined ? {} : { kind }),
  };
  return { ...common, details, isGone: false };
}

function nameOf({ json }: CatalogueItem): string {
  const names = json['serviceNames'] ?? json['serviceChannelNames'] ?? json['organizationNames'];
  return localized(names, 'Name', 'AlternativeName', 'AlternateName');
}

function nameIn(byId: Links['byId'], id: string): string {
  const item = byId.get(id);
  return item ? nameOf(item) : '';
}

function descriptionOf({ json }: CatalogueItem): string {
  const texts =
    json['serviceDescriptions'] ?? json['serviceChannelDescriptions'] ?? json['organizationDescriptions'];
  return localized(texts, 'Summary', 'ShortDescription', 'Description');
}

/** Channels of a service in their order, which is that of their importance. */
function channelIds({ json }: CatalogueItem): string[] {
  return objectsOf(json['serviceChannels']).flatMap(({ serviceChannel }) =>
    isObject(serviceChannel) ? [textOf(serviceChannel['id'])] : [],
  );
}

/** Who is responsible, with the name that the thing itself gives; producers come after. */
function organisationsOf({ json }: CatalogueItem): { id: string; name: string }[] {
  const own = textOf(json['organizationId']);
  const linked = objectsOf(json['organizations']).map((one) => ({
    isResponsible: textOf(one['roleType']) === 'Responsible',
    organization: one['organization'],
  }));
  return [
    ...linked.filter(({ isResponsible }) => isResponsible),
    ...linked.filter(({ isResponsible }) => !isResponsible),
  ]
    .flatMap(({ organization }) =>
      isObject(organization) ? [{ id: textOf(organization['id']), name: textOf(organization['name']) }] : [],
    )
    .concat(own === '' ? [] : [{ id: own, name: '' }]);
}

/** The kind as far as the file tells it: an organisation of the third sector. The rest the office says. */
function kindOf(items: readonly CatalogueItem[]): EntryDetails['kind'] | undefined {
  const type = items.map(({ json }) => textOf(json['organizationType'])).find((one) => one !== '');
  return type === 'Organization' ? '2' : undefined;
}

/** A text that fits its place: cut at the end of a word. */
function cut(text: string, part: keyof typeof entryLimits): string {
  const most = entryLimits[part];
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}
