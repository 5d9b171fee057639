const link = (...imports: readonly string[]): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports.map((name) => `"@${name}"`).join(', ')}])`;

/** Four small subgraphs whose entities lead to one another. */
export const shop: Readonly<Record<string, string>> = {
  accounts: `${link('key', 'shareable')}
    type Query { me: User users: [User!] }
    type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: String }`,
  products: `${link('key', 'shareable')}
    type Query { topProducts(first: Int = 5): [Product!] }
    type Product @key(fields: "upc") { upc: ID! name: String price: Int @shareable weight: Int @shareable }`,
  reviews: `${link('key', 'shareable', 'provides', 'external')}
    type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
    type User @key(fields: "id") { id: ID! username: String @external reviews: [Review!] }
    type Product @key(fields: "upc") { upc: ID! reviews: [Review!] }`,
  inventory: `${link('key', 'external', 'requires')}
    type Product @key(fields: "upc") {
      upc: ID! weight: Int @external price: Int @external inStock: Boolean shippingEstimate: Int @requires(fields: "price weight") }`,
};

/** Asks all four, over and over, along users, their reviews, the products and these products' reviews. */
export const nestedQuery = `query Nested {
  users { id username name reviews { id body product { ...Goods reviews { id body author { id username name reviews { id body product { ...Goods } } } } } } }
  topProducts { ...Goods reviews { id body author { id username name } } }
}
fragment Goods on Product { upc name price weight inStock shippingEstimate }`;
