import { hashOf } from '../hash.ts';

/** A supergraph's subgraphs by name; a `~` in their text is `!` or nothing, as the seed draws it. */
export interface Family {
  readonly name: string;
  readonly subgraphs: Readonly<Record<string, string>>;
}

const imports = ['@key', '@requires', '@external', '@provides', '@shareable', '@override', '@interfaceObject', '@inaccessible'];
const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(imports)})\n`;

/** The texts of one supergraph of a family. A field of one name may be null in all its types and subgraphs, or in none. */
export const drawFamily = ({ name, subgraphs }: Family, seed: number): Family => ({
  name: `${name}-${seed}`,
  subgraphs: Object.fromEntries(Object.entries(subgraphs).map(([subgraph, sdl]) => [subgraph, header + drawNulls(sdl, seed)])),
});

const drawNulls = (sdl: string, seed: number): string =>
  sdl.replaceAll(/(\w+)(\([^)]*\))?: ([\w[\]~!]+~[\w[\]~!]*)/gu, (_, field: string, args: string | undefined, type: string) => {
    let place = 0;
    const drawn = type.replaceAll('~', () => (hashOf(seed, field, (place += 1)) % 3 === 0 ? '!' : ''));
    return `${field}${args ?? ''}: ${drawn}`;
  });
