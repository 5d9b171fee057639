import type { Family } from './family.ts';

/** Compound, nested and several keys; chains of `@requires` with nested selections and lists of lists; `@provides`; value types of two subgraphs. */
export const shop: Family = {
  name: 'shop',
  subgraphs: {
    catalog: `
      type Query {
        product(id: ID!): Product~
        products(first: Int = 2, kind: Kind): [Product~]~
        shelves: [[Product~]~]~
        pick(kind: Kind = BIG): Item~
        things: [Thing~]~
      }
      type Mutation {
        rename(id: ID!, title: String): Product~
        retire(id: ID!): Item~
      }
      enum Kind { BIG SMALL }
      interface Item { id: ID! title: String }
      type Product implements Item @key(fields: "id") @key(fields: "sku brand { code }") {
        id: ID!
        sku: String!
        brand: Brand!
        title: String
        kind: Kind~
        details: Details~ @shareable
        extras: [Details~]~ @shareable
        grid: [[Cell~]~]~
        weight: Float~
        related: [Product~]~
      }
      type Brand implements Item @key(fields: "code") @key(fields: "id") { code: ID! id: ID! title: String products: [Product~]~ }
      type Details @shareable { a: Int~ size: Size~ }
      type Size @shareable { w: Int~ h: Int~ }
      type Cell { n: Int~ m: Int~ }
      union Thing = Product | Brand | Person
      type Person @key(fields: "id") { id: ID! }
    `,
    stock: `
      type Query { shortages: [Product~]~ bins: [[Bin~]~]~ }
      type Mutation { restock(id: ID!, by: Int! = 1): Product~ }
      type Product @key(fields: "id") {
        id: ID!
        weight: Float~ @external
        details: Details~ @external
        grid: [[Cell~]~]~ @external
        inStock: Boolean~
        amount(unit: Unit = PIECE, near: Place): Int~
        shippingCost: Float~ @requires(fields: "weight")
        volume: Int~ @requires(fields: "details { size { w h } }")
        cells: Int~ @requires(fields: "grid { n }")
        bins: [[Bin~]~]~
      }
      enum Unit { PIECE BOX }
      input Place { code: String! floor: Int = 0 }
      type Details @shareable { size: Size~ }
      type Size @shareable { w: Int~ h: Int~ }
      type Cell { n: Int~ @external }
      type Bin @key(fields: "place number") { place: String! number: Int! holds: Product~ }
    `,
    delivery: `
      type Query { routes: [Route~]~ }
      type Product @key(fields: "sku brand { code }") {
        sku: String!
        brand: Brand!
        shippingCost: Float~ @external
        eta: String~ @requires(fields: "shippingCost")
        route: Route~ @requires(fields: "shippingCost")
      }
      type Brand @key(fields: "code") { code: ID! }
      type Bin @key(fields: "place number") { place: String! number: Int! locked: Boolean~ }
      type Route { steps: [Step~]~ bins: [Bin~]~ carrier: Person~ }
      union Step = Ride | Stop
      type Ride { km: Int~ driver: Person~ }
      type Stop { minutes: Int~ bin: Bin~ }
      type Person @key(fields: "id") { id: ID! }
    `,
    reviews: `
      type Query { latest(first: Int = 2): [Review~]~ }
      type Mutation { review(product: ID!, stars: Int!): Review~ }
      type Product @key(fields: "id") {
        id: ID!
        details: Details~ @shareable
        extras: [Details~]~ @shareable
        reviews(first: Int = 2): [Review~]~
        volume: Int~ @external
        verdict: String~ @requires(fields: "volume")
      }
      type Details @shareable { b: String~ c: [String~]~ }
      type Review @key(fields: "id") {
        id: ID!
        stars: Int~
        author: Person~ @provides(fields: "name")
        product: Product~
        about: Subject~
      }
      union Subject = Product | Person
      type Person @key(fields: "id") { id: ID! name: String~ @external reviews: [Review~]~ }
    `,
    people: `
      type Query { me: Person~ person(id: ID!): Person~ }
      type Person @key(fields: "id") @key(fields: "org { id } number") {
        id: ID!
        org: Org!
        number: Int!
        name: String~ @shareable
        friends: [Person~]~
      }
      type Org @key(fields: "id") { id: ID! name: String~ staff: [Person~]~ }
    `,
    payroll: `
      type Person @key(fields: "org { id } number") { org: Org! number: Int! wage: Float~ grade: Grade~ }
      type Org @key(fields: "id") { id: ID! budget: Int~ }
      enum Grade { LOW HIGH }
    `,
  },
};
