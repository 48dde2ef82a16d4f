import { contextBridge, ipcRenderer } from 'electron';
import {
  bridgeName,
  servicePortMessage,
  shellChannels,
  type DesktopBridge,
  type SaveOutcome,
  type ServiceStatus,
} from '#contract/desktop-bridge.ts';
import type { OpenRefusalCode } from '#contract/process-messages.ts';

interface Status {
  readonly status: ServiceStatus;
  readonly refusal?: OpenRefusalCode;
}

const versionArgument = '--neuvontapoyta-version=';

/** Only these calls reach the window; ipcRenderer itself never does, and no event object crosses over. */
const bridge: DesktopBridge = {
  platform: 'desktop',
  version: process.argv.find((word) => word.startsWith(versionArgument))?.slice(versionArgument.length) ?? '',
  onServiceStatus(listener) {
    let stopped = false;
    let told = false;
    const tell = ({ status, refusal }: Status) => {
      told = true;
      if (!stopped) listener(status, refusal);
    };
    const changed = (_event: unknown, status: Status) => tell(status);
    ipcRenderer.on(shellChannels.serviceStatusChanged, changed);
    const present = async (): Promise<void> => {
      const status = (await ipcRenderer.invoke(shellChannels.serviceStatus)) as Status;
      // A change that arrived before this answer is newer than it.
      if (!told) tell(status);
    };
    void present();
    return () => {
      stopped = true;
      ipcRenderer.removeListener(shellChannels.serviceStatusChanged, changed);
    };
  },
  saveFile: (suggestedName, bytes) =>
    ipcRenderer.invoke(shellChannels.saveFile, suggestedName, bytes) as Promise<SaveOutcome>,
  onCallLink(listener) {
    const take = async (): Promise<void> => {
      const link = (await ipcRenderer.invoke(shellChannels.callLinkTake)) as string | null;
      if (link !== null) listener(link);
    };
    const opened = () => void take();
    ipcRenderer.on(shellChannels.callLinkOpened, opened);
    void take();
    return () => ipcRenderer.removeListener(shellChannels.callLinkOpened, opened);
  },
  dial: (number) => ipcRenderer.invoke(shellChannels.dial, number) as Promise<void>,
  print: () => ipcRenderer.invoke(shellChannels.print) as Promise<void>,
};

contextBridge.exposeInMainWorld(bridgeName, bridge);

ipcRenderer.on(shellChannels.servicePort, (event) => {
  window.postMessage(servicePortMessage, window.location.origin, [...event.ports]);
});

// The page's modules have run by then, so that nothing sent over the port can come before its listener.
window.addEventListener('load', () => ipcRenderer.send(shellChannels.windowReady));
