import { asListed } from '#domain/clients/client.ts';
import { searchWords } from '#domain/clients/search-words.ts';
import { findClient } from '#store/clients/clients.ts';
import { searchClients } from '#store/clients/search.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { clientView } from './client-view.ts';
import { registerOffice } from './register-office.ts';
import { addClient, changeClient, takeOutClient } from './save-client.ts';

/** The small register of clients, of offices that keep one. */
export const clients = (parts: ServiceParts) => ({
  search: os.clients.search.handler(
    read(parts, 'clients.search', async ({ db, showed }, { officeId, text }) => {
      await registerOffice(db, officeId);
      const found_ = await searchClients(db, officeId, searchWords(text));
      for (const { id } of found_) showed('client', id);
      return found_.map((client) => asListed(clientView(client)));
    }),
  ),
  get: os.clients.get.handler(
    read(parts, 'clients.get', async ({ db, showed }, { id }) => {
      const client = found(await findClient(db, id), 'client');
      await registerOffice(db, client.officeId);
      showed('client', id);
      return clientView(client);
    }),
  ),
  add: os.clients.add.handler(write(parts, 'clients.add', (call, input) => addClient(call, input))),
  update: os.clients.update.handler(
    write(parts, 'clients.update', (call, input) => changeClient(call, input)),
  ),
  remove: os.clients.remove.handler(
    write(parts, 'clients.remove', (call, input) => takeOutClient(call, input)),
  ),
});
