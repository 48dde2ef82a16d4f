import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import type { Frame } from './utility-frames.ts';

/** Runs in the child: gives the service `process.parentPort` as Electron does, then loads it. */
class ChildPort extends EventEmitter {
  private readonly id: number;
  private readonly waiting: unknown[] = [];
  private open = false;

  constructor(id: number) {
    super();
    this.id = id;
  }

  start(): void {
    this.open = true;
    for (const data of this.waiting.splice(0)) this.emit('message', { data, ports: [] });
  }

  arrive(data: unknown): void {
    if (this.open) this.emit('message', { data, ports: [] });
    else this.waiting.push(data);
  }

  postMessage(data: unknown): void {
    post({ kind: 'port', id: this.id, data });
  }

  close(): void {
    post({ kind: 'port-closed', id: this.id });
  }
}

/** Queues what comes before the service listens, as Electron's ParentPort says it does. */
class ParentPort extends EventEmitter {
  private readonly waiting: object[] = [];

  arrive(event: object): void {
    if (this.listenerCount('message') > 0) this.emit('message', event);
    else this.waiting.push(event);
  }

  postMessage(data: unknown): void {
    post({ kind: 'message', data, ports: [] });
  }

  flush(): void {
    for (const event of this.waiting.splice(0)) this.emit('message', event);
  }
}

const ports = new Map<number, ChildPort>();
const parentPort = new ParentPort();
parentPort.on('newListener', (name) => {
  if (name === 'message') queueMicrotask(() => parentPort.flush());
});

function post(frame: Frame): void {
  if (process.connected) process.send?.(frame);
}

process.on('message', (raw) => {
  const frame = raw as Frame;
  if (frame.kind === 'message') {
    const given = frame.ports.map((id) => new ChildPort(id));
    frame.ports.forEach((id, index) => ports.set(id, given[index] as ChildPort));
    parentPort.arrive({ data: frame.data, ports: given });
  } else if (frame.kind === 'port') ports.get(frame.id)?.arrive(frame.data);
  else ports.get(frame.id)?.emit('close');
});
// A process of Electron ends with the program: so does this one.
process.on('disconnect', () => process.exit(1));

Object.assign(process, { parentPort });
const modulePath = process.argv[2];
if (modulePath === undefined) throw new Error('No module to run');
await import(pathToFileURL(modulePath).href);
