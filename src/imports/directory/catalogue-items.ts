import { isObject, objectsOf, textOf, type JsonObject } from './json-values.ts';

/** One thing of the service catalogue as its open interface writes it. */
export interface CatalogueItem {
  readonly type: 'service' | 'channel' | 'organisation';
  readonly id: string;
  readonly json: JsonObject;
}

/** Parts of a file that may hold such things; `itemList` is a page of the interface's lists. */
const lists = ['itemList', 'services', 'serviceChannels', 'channels', 'organizations'];

/**
 * The services, channels and organisations of a file in their order: one of them, a list, a page of a list, or an object
 * that has lists of each. An object that is none of these is not looked into further.
 */
export function catalogueItems(value: unknown): CatalogueItem[] {
  if (Array.isArray(value)) return value.flatMap((one) => catalogueItems(one));
  if (!isObject(value)) return [];
  const type = typeOf(value);
  if (type !== undefined) return [{ type, id: textOf(value['id']), json: value }];
  return lists.flatMap((name) => objectsOf(value[name]).flatMap((one) => catalogueItems(one)));
}

function typeOf(value: JsonObject): CatalogueItem['type'] | undefined {
  if ('serviceNames' in value) return 'service';
  if ('serviceChannelNames' in value) return 'channel';
  if ('organizationNames' in value) return 'organisation';
  return undefined;
}
