const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@provides", "@external", "@interfaceObject", "@inaccessible"])';

/** Subgraphs by name; each graph uses other features of federation. */
export type Graph = Readonly<Record<string, string>>;

/** Compound and nested keys, required fields in chains and of lists of lists, shared value types, abstract types. */
export const store: Graph = {
  catalog: `${link}
    type Query { items: [Item!]! item(n: Int = 1): Item nodes: [Node] things: [Thing] grid: [[Cell!]] }
    type Mutation { rename(n: Int!): Item restock(n: Int!): Item! }
    interface Node { id: ID! name: String }
    union Thing = Item | User | Cell
    type Item implements Node @key(fields: "id") @key(fields: "sku { code region }") {
      id: ID! name: String weight: Int size: Int! sku: Sku! details: Details @shareable owner: User tags: [String!] grid: [[Cell!]!] kind: Kind }
    type Sku @shareable { code: ID! region: String! }
    type Details @shareable { a: Int deep: Deep }
    type Deep @shareable { x: Int! y: String }
    type User implements Node @key(fields: "id") { id: ID! name: String @shareable level: Int }
    type Cell @key(fields: "id") { id: ID! v: Int }
    enum Kind { NEW OLD HIDDEN @inaccessible }`,
  stock: `${link}
    type Query { best: Item }
    type Item @key(fields: "id") {
      id: ID! weight: Int @external size: Int! @external
      shipping: Int @requires(fields: "weight size") details: Details @shareable stock: Stock! }
    type Details @shareable { b: Int deep: Deep }
    type Deep @shareable { x: Int! }
    type Stock { count: Int! keeper: User holders: [User] }
    type User @key(fields: "id") { id: ID! name: String @external name2: String reviews: [Review!] }
    type Review { text: String! author: User @provides(fields: "name") about: Item }
    type Cell @key(fields: "id") { id: ID! v: Int @external w: Int! twice: Int @requires(fields: "v") }`,
  people: `${link}
    type Query { me: User users(first: Int): [User!] }
    type Mutation { promote(n: Int!): User }
    type User @key(fields: "id") { id: ID! email: String! friends(first: Int): [User!] items: [Item] status: Status level: Int @external rank: Int @requires(fields: "level") }
    type Item @key(fields: "sku { code region }") {
      sku: Sku! price: Int shipping: Int @external total: Int @requires(fields: "shipping") details: Details @shareable }
    type Sku @shareable { code: ID! region: String! }
    type Details @shareable { c: Int! }
    enum Status { ACTIVE GONE }`,
};

/** Interfaces that are entities, and objects that stand for an interface. */
export const media: Graph = {
  library: `${link}
    type Query { media: [Media] oneMedium: Media shelf: Shelf books: [Book!] }
    interface Media @key(fields: "id") { id: ID! title: String }
    type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int! }
    type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }
    type Shelf { rows: [[Media!]] label: String }`,
  reviews: `${link}
    type Query { rated: [Media!] latest: Review }
    type Media @key(fields: "id") @interfaceObject { id: ID! reviews: [Review!] score: Int }
    type Review @key(fields: "id") { id: ID! text: String stars: Int! of: Media }`,
  prices: `${link}
    type Book @key(fields: "id") { id: ID! price: Int! pages: Int! @external perPage: Int @requires(fields: "pages") }
    type Film @key(fields: "id") { id: ID! price: Int }
    type Review @key(fields: "id") { id: ID! stars: Int! @external paid: Boolean @requires(fields: "stars") }`,
};

/** One case reached from two sides whose further fetches differ. */
export const cases: Graph = {
  desk: `${link}
    type Query { entries: [Entry] }
    union Entry = Request | Complaint
    type Request { id: ID! case: Case }
    type Complaint { id: ID! case: Case }
    type Case @key(fields: "id") { id: ID! urgency: Int }`,
  files: `${link}
    type Case @key(fields: "id") { id: ID! urgency: Int @external links: [Link] @shareable notes: [Link] @requires(fields: "urgency") @shareable }
    type Link @shareable { organization: String }`,
  counts: `${link}
    type Case @key(fields: "id") { id: ID! urgency: Int @external links: [Link] @shareable notes: [Link] @requires(fields: "urgency") @shareable weight: Int @requires(fields: "urgency") }
    type Link @shareable { cell: String }`,
};

/** Halves of one shared value, of which one needs a required field. */
export const halves: Graph = {
  shop: `${link}
    type Query { items: [Item!] }
    type Item @key(fields: "id") { id: ID! weight: Int }`,
  left: `${link}
    type Item @key(fields: "id") { id: ID! details: Details @shareable }
    type Details @shareable { b: Int }`,
  right: `${link}
    type Item @key(fields: "id") { id: ID! weight: Int @external details: Details @shareable @requires(fields: "weight") }
    type Details @shareable { c: Int }`,
};

/** A required list of leaves. */
export const tagged: Graph = {
  shop: `${link}
    type Query { items: [Item!] }
    type Item @key(fields: "id") { id: ID! tags: [String!] }`,
  counts: `${link}
    type Item @key(fields: "id") { id: ID! tags: [String!] @external count: Int @requires(fields: "tags") }`,
};

/** A required field of lists of lists, which the library's executor sends to the subgraph as nulls. */
export const lists: Graph = {
  sheets: `${link}
    type Query { sheets: [Sheet!] }
    type Sheet @key(fields: "id") { id: ID! grid: [[Cell!]!] }
    type Cell @key(fields: "id") { id: ID! v: Int }`,
  sums: `${link}
    type Sheet @key(fields: "id") { id: ID! grid: [[Cell!]!] @external gridSum: Int @requires(fields: "grid { id v }") }
    type Cell @key(fields: "id") { id: ID! v: Int @external w: Int! }`,
};

/** Our own subgraphs. */
export const own: Graph = Object.fromEntries(
  await Promise.all(
    ['registry', 'casework', 'statistics', 'public-services'].map(async (name) => [
      name,
      ((await import(`../../../services/${name}/src/generated/typeDefs.ts`)) as { readonly typeDefs: string }).typeDefs,
    ]),
  ),
) as Graph;
