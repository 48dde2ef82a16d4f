import type { Bench } from '#tests/bench/bench.ts';
import { timesOf } from '#tests/bench/measure/figure.ts';
import { pairedDifference } from '#tests/bench/measure/quantiles.ts';
import { inRotation } from '#tests/bench/measure/rotation.ts';
import { saveCall } from '#tests/bench/work/save-call.ts';
import { wiresInto, type Wire } from '#tests/support/wires.ts';

/** P2: what the wires add to saving a call. */
export const p02: Bench = {
  id: 'P2',
  async measure({ options, data }) {
    const office = await data.office();
    const wires = await wiresInto(office);
    const savedOver = async (wire: Wire | undefined) => {
      if (!wire) throw new Error('A wire is missing');
      const client = await wire.connect();
      await client.session.enter({ staffId: office.people.counsellorId });
      return async () => (await saveCall(client, office)).finish;
    };
    const times = await inRotation(
      {
        inProcess: await savedOver(wires[0]),
        port: await savedOver(wires[1]),
        http: await savedOver(wires[2]),
      },
      { rounds: options.quick ? 100 : 500, warmUps: options.quick ? 50 : 200 },
    );
    for (const wire of wires) await wire.close();
    const within = timesOf('in process', times.inProcess);
    return {
      id: this.id,
      title: 'saving a call over the wires',
      counted:
        'The same save over the desktop window’s message port and over HTTP of the browser host, each with validation at both ends. ' +
        'The floor is the same save in the process (P1). Both ends share one process here, as nothing else waits meanwhile.',
      results: [
        {
          what: 'the message port adds (median of paired differences)',
          value: pairedDifference(times.port, times.inProcess),
          unit: 'ms',
          goal: { atMost: 1 },
          times: [timesOf('port', times.port), within],
        },
        {
          what: 'HTTP adds (median of paired differences)',
          value: pairedDifference(times.http, times.inProcess),
          unit: 'ms',
          goal: { atMost: 3 },
          times: [timesOf('HTTP', times.http), within],
        },
      ],
      notes: [],
    };
  },
};
