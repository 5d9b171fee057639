import type { Family } from './family.ts';

/** Value types of two subgraphs below places that several branches reach, with fields that only one of the branches fetches. */
export const desk: Family = {
  name: 'desk',
  subgraphs: {
    front: `
      type Query { items: [Filed~]~ item(id: ID!): Filed~ cases: [Case~]~ parcels: [Parcel~]~ parcel: Parcel~ piles: [[Filed~]~]~ }
      type Mutation { file(id: ID!): Filed~ move(id: ID!): Parcel~ }
      union Filed = Request | Complaint
      interface Paper { case: Case }
      type Request implements Paper @key(fields: "id") { id: ID! case: Case pages: Int~ }
      type Complaint implements Paper @key(fields: "id") { id: Int! case: Case against: Case~ }
      type Case @key(fields: "id") { id: ID! level: Int @shareable papers: [Paper~]~ }
      type Parcel @key(fields: "id") { id: ID! weight: Int }
    `,
    places: `
      type Case @key(fields: "id") { id: ID! links: Links @shareable chain: [Links~]~ @shareable }
      type Links @shareable { organization: String~ near: Near~ }
      type Near { cell: String~ case: Case~ }
      type Parcel @key(fields: "id") { id: ID! details: Details @shareable }
      type Details @shareable { b: String~ d: Int~ }
    `,
    cells: `
      type Mutation { lock(id: ID!): Case~ }
      type Case @key(fields: "id") {
        id: ID!
        level: Int @external
        links: Links @shareable @requires(fields: "level")
        chain: [Links~]~ @shareable
      }
      type Links @shareable { cell: String~ }
      type Parcel @key(fields: "id") { id: ID! weight: Int @external details: Details @shareable @requires(fields: "weight") }
      type Details @shareable { c: String~ e: [Case~]~ }
    `,
    notes: `
      type Request @key(fields: "id") { id: ID! note: String~ }
      type Complaint @key(fields: "id") { id: Int! answer: Request~ handled: [Case~]~ @provides(fields: "level") }
      type Case @key(fields: "id") { id: ID! level: Int @external }
    `,
  },
};
