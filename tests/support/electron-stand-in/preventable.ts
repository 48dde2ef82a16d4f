/** An event whose default can be prevented, as Electron gives to listeners. */
export class Preventable<Details extends object> {
  defaultPrevented = false;
  readonly details: Details;

  constructor(details: Details) {
    this.details = details;
    Object.assign(this, details);
  }

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

/** Electron refuses some calls before and some after `ready`; the stand-in refuses the same. */
export function mustBe(ready: boolean, isReady: boolean, call: string): void {
  if (ready !== isReady)
    throw new Error(`${call} can only be called ${ready ? 'after' : 'before'} app is ready`);
}
