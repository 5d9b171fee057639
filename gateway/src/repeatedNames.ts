const parts = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gu;

/**
 * Whether an object written in JSON says a name of its own twice, of which two readers might take different ones. RFC 7519 §4
 */
export const repeatsName = (json: string): boolean => {
  const names = new Set<unknown>();
  let depth = 0;
  let last = '';
  for (const [part] of json.matchAll(parts)) {
    if (part === '{' || part === '[') depth += 1;
    else if (part === '}' || part === ']') depth -= 1;
    else if (part === ':' && depth === 1) {
      const name: unknown = JSON.parse(last);
      if (names.has(name)) return true;
      names.add(name);
    }
    last = part;
  }
  return false;
};
