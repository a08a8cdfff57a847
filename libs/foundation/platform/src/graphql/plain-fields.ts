import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';

/** A field that is asked for by its name and nothing else. */
export interface PlainField {
  readonly name: string;
  /** What is asked of it, for a field that has parts. */
  readonly fields?: readonly PlainField[];
}

/**
 * What a selection asks for, with its fragments unfolded. Undefined when it does more than to name fields: another name for
 * one, an argument, a directive, a condition on the type, the same field twice.
 */
export function plainFields(
  document: DocumentNode,
  { selections }: SelectionSetNode,
): readonly PlainField[] | undefined {
  const found: PlainField[] = [];
  for (const selection of selections) {
    const fields = selection.directives?.length ? undefined : unfolded(document, selection);
    if (!fields) return undefined;
    found.push(...fields);
  }
  return new Set(found.map(({ name }) => name)).size === found.length ? found : undefined;
}

function unfolded(document: DocumentNode, selection: SelectionNode): readonly PlainField[] | undefined {
  if (selection.kind === 'InlineFragment') return undefined;
  if (selection.kind === 'FragmentSpread') {
    const fragment = fragmentOf(document, selection.name.value);
    return fragment && plainFields(document, fragment.selectionSet);
  }
  const { name, alias, selectionSet } = selection;
  if (alias || selection.arguments?.length) return undefined;
  if (!selectionSet) return [{ name: name.value }];
  const fields = plainFields(document, selectionSet);
  return fields && [{ name: name.value, fields }];
}

const fragmentOf = (document: DocumentNode, name: string): FragmentDefinitionNode | undefined =>
  document.definitions.find(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === 'FragmentDefinition' && definition.name.value === name,
  );
