import { benchCommand } from './command/bench.ts';
import { benchDashboard } from './dashboard/bench.ts';
import { benchForm } from './form/bench.ts';
import { benchFreshness } from './freshness/bench.ts';
import { benchGateway } from './gateway/bench.ts';
import { benchRelay } from './relay/bench.ts';

interface Bench {
  readonly about: string;
  readonly run: (args: readonly string[]) => Promise<void>;
}

const benches: Readonly<Record<string, Bench>> = {
  command: { about: 'acceptance through the gateway by 8 clients, beside the bare transaction of the same writes', run: benchCommand },
  dashboard: {
    about: 'the dashboards of the five demo people through our gateway, beside Apollo Gateway with its defaults',
    run: benchDashboard,
  },
  form: { about: 'forms 25 and 24 and figures over 1,000,000 facts, asked over HTTP, beside MongoDB counting the same', run: benchForm },
  freshness: { about: 'from the acknowledgement of a command to its figure, at 50 commands a second', run: benchFreshness },
  gateway: {
    about:
      'CPU of our gateway for a request with everything on, beside Apollo Gateway, Hive Gateway and the Rust router with their defaults',
    run: benchGateway,
  },
  relay: { about: 'how fast the relay empties a journal, beside a bare producer of the same records', run: benchRelay },
};

/** `npm run bench -- NAME` measures one thing against its goals; without a name it tells what there is. */
const [name = '', ...args] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench) await bench.run(args);
else {
  const known = Object.entries(benches).map(([known, { about }]) => `npm run bench -- ${known.padEnd(10)} ${about}`);
  process.stdout.write(`${known.join('\n')}\n`);
  process.exitCode = name === '' ? 0 : 2;
}
