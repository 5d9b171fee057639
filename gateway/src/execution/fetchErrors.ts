import { GraphQLError } from 'graphql';
import { isJsonObject, type JsonObject } from './json.ts';
import type { Run } from './run.ts';
import { clientPathsOf, type ClientPath, type ResponsePath } from './targets.ts';

/** Where a fetch's answer goes. */
export interface Place {
  readonly path: ResponsePath;
  readonly serviceName: string;
  /** The targets of a representation; of a fetch without any, all. */
  readonly targetsOf: (index: number) => readonly JsonObject[];
  readonly entities: boolean;
}

/** Tells each error of a subgraph at every place where a client reads what it concerns. */
export const reportErrors = (run: Run, errors: unknown, place: Place): void => {
  for (const error of Array.isArray(errors) ? (errors as unknown[]) : [errors])
    for (const path of pathsOf(run, isJsonObject(error) ? error['path'] : undefined, place)) run.errors.push(errorOf(error, place, path));
};

const pathsOf = (run: Run, path: unknown, { path: responsePath, targetsOf, entities }: Place): readonly (ClientPath | undefined)[] => {
  if (!Array.isArray(path) || path.length === 0) return [undefined];
  const [, index, ...rest] = path as (string | number)[];
  const targets = entities ? (typeof index === 'number' ? targetsOf(index) : []) : targetsOf(0);
  const above = clientPathsOf(run.data, responsePath, new Set(targets));
  if (above.length === 0) return [undefined];
  const below = entities ? rest : (path as ClientPath);
  return above.map((part) => [...part, ...below]);
};

const errorOf = (error: unknown, { serviceName }: Place, path: ClientPath | undefined): GraphQLError => {
  const { message, extensions } = isJsonObject(error) ? error : {};
  return new GraphQLError(typeof message === 'string' && message !== '' ? message : `${serviceName} reported an error`, {
    ...(path && { path }),
    ...(isJsonObject(error) && { originalError: error as unknown as Error }),
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...(isJsonObject(extensions) && extensions), serviceName },
  });
};
