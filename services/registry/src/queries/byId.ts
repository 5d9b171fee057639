import DataLoader from 'dataloader';

/** Records by their ids, all that one request asks for at a time in one reading; made anew for each request. */
export const createById = <Row extends { readonly _id: string }>(
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
): ((id: string) => Promise<Row | null>) => {
  const loader = new DataLoader<string, Row | null>(async (ids) => {
    const rows = new Map((await find(ids)).map((row) => [row._id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
  return (id) => loader.load(id);
};
