import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { freeSystemPorts, portsFrom, refuseTaken } from './ports.ts';

it('ports follow the gateway’s', () => {
  expect(portsFrom(4000)).toMatchObject({ gateway: 4000, registry: 4001, issuer: 4005, mongod: 4006, kafka: 4007, controller: 4008 });
});

it.each([0, -1, 1.5, Number.NaN, 65_530])('%s is no port', (port) => {
  expect(() => portsFrom(port)).toThrow('GATEWAY_PORT is not a port');
});

it('a taken port is named with its cure, a free one is not', async () => {
  const ports = await freeSystemPorts();
  const squatter = createServer().listen(ports.mongod, '127.0.0.1');
  await once(squatter, 'listening');
  await expect(refuseTaken(ports, ['gateway', 'mongod'])).rejects.toThrow(new RegExp(`Port ${ports.mongod} \\(mongod\\).*MONGODB_URI`));
  await expect(refuseTaken(ports, ['gateway', 'kafka'])).resolves.toBeUndefined();
  squatter.close();
});
