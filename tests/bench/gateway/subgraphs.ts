// The process of all subgraphs of a case: each answers the same question with the same bytes.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { createStandIn } from './standIn.ts';
import { readArgument, type SubgraphsSetting } from './setting.ts';

const { subgraphs, lengths } = readArgument<SubgraphsSetting>();

const serve = (sdl: string, port: number): void => {
  const answerOf = createStandIn(sdl, (field) => lengths[field] ?? lengths['*'] ?? 1);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await answerOf(await text(request));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
  };
  createServer((request, response) => void answer(request, response)).listen(port, '127.0.0.1');
};

for (const { sdl, port } of subgraphs) serve(sdl, port);
