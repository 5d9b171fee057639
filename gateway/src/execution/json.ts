/** An object as JSON gives it; its names come from clients and subgraphs. */
export type JsonObject = Record<string, unknown>;

export const isJsonObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sets a property of the object's own, whatever its name: assigning to `__proto__` would exchange the prototype. */
export const setOwn = (object: JsonObject, name: string, value: unknown): void => {
  if (name === '__proto__') Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  else object[name] = value;
};

/** Reads a property of the object's own; undefined where it has none. */
export type Read = (object: JsonObject) => unknown;

/** Made once for each name, so that only names which every object inherits cost a look. */
export const readerOf = (name: string): Read =>
  name in Object.prototype ? (object) => (Object.hasOwn(object, name) ? object[name] : undefined) : (object) => object[name];
