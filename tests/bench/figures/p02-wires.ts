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
      const drafts: number[] = [];
      const run = async () => {
        const { draft, finish } = await saveCall(client, office);
        drafts.push(draft);
        return finish;
      };
      return { run, drafts };
    };
    const [inProcess, port, http] = [
      await savedOver(wires[0]),
      await savedOver(wires[1]),
      await savedOver(wires[2]),
    ];
    const rounds = options.quick ? 100 : 500;
    const times = await inRotation(
      { inProcess: inProcess.run, port: port.run, http: http.run },
      { rounds, warmUps: options.quick ? 50 : 200 },
    );
    const drafts = (of: typeof port) => of.drafts.slice(-rounds);
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
        {
          what: 'a draft: the message port adds',
          value: pairedDifference(drafts(port), drafts(inProcess)),
          unit: 'ms',
          goal: { atMost: 1 },
          times: [timesOf('port', drafts(port)), timesOf('in process', drafts(inProcess))],
        },
        {
          what: 'a draft: HTTP adds',
          value: pairedDifference(drafts(http), drafts(inProcess)),
          unit: 'ms',
          goal: { atMost: 3 },
          times: [timesOf('HTTP', drafts(http)), timesOf('in process', drafts(inProcess))],
        },
      ],
      notes: [],
    };
  },
};
