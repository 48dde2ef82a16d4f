import { MessageChannelMain, type BrowserWindow } from 'electron';
import { shellChannels } from '#contract/desktop-bridge.ts';
import type { ServiceProcess } from './service-process.ts';

/** Hands each window its own port to the service process, again after every restart of either. */
export interface WindowPorts {
  /** A window has loaded its page and listens: it gets a port, at once or as soon as there is a service. */
  connect(window: BrowserWindow): void;
  /** The process that answers from now on; every loaded window gets a new port to it. */
  serve(process: ServiceProcess): void;
  /** There is no process to answer for the moment. */
  stop(): void;
}

/** The ports of one program: no window is known yet and no process serves. */
export function windowPorts(): WindowPorts {
  const loaded = new Set<BrowserWindow>();
  let serving: ServiceProcess | undefined;

  function hand(window: BrowserWindow): void {
    if (serving === undefined) return;
    const { port1, port2 } = new MessageChannelMain();
    serving.send({ type: 'connect', windowId: window.id }, [port1]);
    window.webContents.postMessage(shellChannels.servicePort, null, [port2]);
  }

  return {
    connect(window) {
      if (!loaded.has(window)) {
        const { id } = window;
        loaded.add(window);
        window.once('closed', () => {
          loaded.delete(window);
          serving?.send({ type: 'disconnect', windowId: id });
        });
      }
      hand(window);
    },
    serve(process) {
      serving = process;
      loaded.forEach(hand);
    },
    stop() {
      serving = undefined;
    },
  };
}
