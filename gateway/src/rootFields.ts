import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

const known = new WeakMap<OperationDefinitionNode, readonly string[]>();

/** The root fields of an operation of a valid document, those in fragments too, each once. */
export const rootFieldsOf = (document: DocumentNode, operation: OperationDefinitionNode): readonly string[] => {
  const before = known.get(operation);
  if (before) return before;
  const found = { fields: new Set<string>(), fragments: new Set<string>() };
  collect(document, operation.selectionSet, found);
  const fields = [...found.fields];
  known.set(operation, fields);
  return fields;
};

interface Found {
  readonly fields: Set<string>;
  readonly fragments: Set<string>;
}

const collect = (document: DocumentNode, { selections }: SelectionSetNode, found: Found): void => {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) found.fields.add(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) collect(document, selection.selectionSet, found);
    else if (!found.fragments.has(selection.name.value)) {
      found.fragments.add(selection.name.value);
      for (const definition of document.definitions)
        if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value)
          collect(document, definition.selectionSet, found);
    }
  }
};
