import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';

/** Electron's port of the main process over a real port of Node: silent until `start`, events as Electron gives them. */
export class MessagePortMain extends EventEmitter {
  private readonly port: MessagePort;
  private started = false;

  constructor(port: MessagePort) {
    super();
    this.port = port;
    port.on('close', () => this.emit('close'));
    port.unref();
  }

  start(): void {
    if (this.started) return;
    this.started = true;
    this.port.on('message', (data: unknown) => this.emit('message', { data, ports: [] }));
  }

  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0) throw new Error('The stand-in passes no ports through ports');
    this.port.postMessage(message, []);
  }

  close(): void {
    this.port.close();
  }

  /** The port as a page gets it. It belongs to the page from then on. */
  asDomPort(): MessagePort {
    if (this.started) throw new Error('A started port was transferred');
    return this.port;
  }
}

export class MessageChannelMain {
  readonly port1: MessagePortMain;
  readonly port2: MessagePortMain;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = new MessagePortMain(port1);
    this.port2 = new MessagePortMain(port2);
  }
}
