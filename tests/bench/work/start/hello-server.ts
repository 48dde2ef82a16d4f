import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// The floor of a start: the smallest server there is, with a page that is one heading. Says its address as the host does.

const page = '<!doctype html><html lang="fi"><meta charset="utf-8"><title>Hei</title><h1>Hei</h1></html>';

const server = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/` }));
});
process.once('SIGTERM', () => process.exit(0));
