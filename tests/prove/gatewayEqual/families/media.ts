import type { Family } from './family.ts';

/** Interfaces that are entities, `@interfaceObject`, unions, `@override`, abstract types within abstract types. */
export const media: Family = {
  name: 'media',
  subgraphs: {
    catalogue: `
      type Query {
        media(id: ID!): Media~
        search(text: String = "x"): [Hit~]~
        library: [[Media~]~]~
        shelf: Shelf~
      }
      type Mutation { lend(id: ID!): Media~ }
      interface Media @key(fields: "id") { id: ID! title: String parts: [Media~]~ }
      type Book implements Media & Priced @key(fields: "id") { id: ID! title: String parts: [Media~]~ pages: Int~ price: Money author: Author~ }
      type Film implements Media @key(fields: "id") { id: ID! title: String parts: [Media~]~ minutes: Int~ director: Author~ }
      type Song implements Media @key(fields: "id") { id: ID! title: String parts: [Media~]~ seconds: Int~ }
      interface Priced { price: Money }
      type Ticket implements Priced { price: Money seat: String~ film: Film~ }
      type Money @shareable { amount: Int currency: Currency }
      enum Currency { VND USD }
      union Hit = Book | Film | Author | Ticket
      type Author @key(fields: "id") { id: ID! works: [Media~]~ }
      type Shelf { first: Media~ second: Priced~ rows: [[Hit~]~]~ }
    `,
    ratings: `
      type Query { topRated(first: Int = 2): [Media~]~ rating(id: ID!): Rating~ }
      type Mutation { rate(id: ID!, stars: Int = 3): Media~ }
      type Media @key(fields: "id") @interfaceObject {
        id: ID!
        title: String @external
        rating: Rating~
        stars: [Int~]~
        blurb: String~ @requires(fields: "title")
        similar: [Media~]~
      }
      type Rating { value: Int~ by: [Author~]~ of: Media~ }
      type Author @key(fields: "id") { id: ID! }
    `,
    sales: `
      type Query { sold: [Sale~]~ }
      type Book @key(fields: "id") { id: ID! pages: Int~ @external royalty: Float~ @requires(fields: "pages") copies: [Copy~]~ }
      type Film @key(fields: "id") { id: ID! minutes: Int~ @override(from: "catalogue") seats: Int~ }
      interface Sale { at: Int~ buyer: Author~ }
      type BookSale implements Sale { at: Int~ buyer: Author~ book: Book~ }
      type FilmSale implements Sale { at: Int~ buyer: Author~ film: Film~ }
      type Copy { number: Int~ paid: Money }
      type Money @shareable { amount: Int currency: Currency }
      enum Currency { VND USD }
      type Author @key(fields: "id") { id: ID! sales: [Sale~]~ }
    `,
    authors: `
      type Query { author(id: ID!): Author~ }
      type Author @key(fields: "id") { id: ID! name: String~ rival: Author~ home: Home~ }
      type Film @key(fields: "id") { id: ID! }
      type Home @shareable { city: String~ rooms: [[Room~]~]~ }
      union Room = Study | Kitchen
      type Study { desks: Int~ reads: Film~ }
      type Kitchen { ovens: Int~ feeds: Author~ }
    `,
  },
};
