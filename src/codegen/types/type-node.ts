/** What the emitter makes of a schema before it is text: TypeScript types as data, in their simplest form. */

/** A type; a string is one that is written as it stands, such as `string`, `'a'` or `Invoice`. */
export type TypeNode =
  string | ObjectNode | ArrayNode | TupleNode | CompoundNode | GenericNode | FunctionNode;

export interface ObjectNode {
  readonly kind: 'object';
  readonly members: readonly Member[];
}

export interface Member {
  /** Source text: a property key, or an index signature in its brackets. */
  readonly key: string;
  readonly isOptional: boolean;
  readonly type: TypeNode;
  /** Lines of a comment, already escaped; none where there is nothing to say. */
  readonly comment: readonly string[];
}

export interface ArrayNode {
  readonly kind: 'array';
  readonly element: TypeNode;
}

export interface TupleNode {
  readonly kind: 'tuple';
  readonly elements: readonly TypeNode[];
  /** How many elements from the first on have to be there. */
  readonly required: number;
  /** The type of all elements after these; undefined where there can be none. */
  readonly rest: TypeNode | undefined;
  /** Never as what an array is made of: that would need parentheses. */
  readonly isReadonly?: true;
}

export interface CompoundNode {
  readonly kind: 'union' | 'intersection';
  /** At least two. */
  readonly types: readonly TypeNode[];
}

/** A name with type arguments, such as `Success<200, Invoice>`. */
export interface GenericNode {
  readonly kind: 'generic';
  readonly name: string;
  readonly arguments: readonly TypeNode[];
  /** A member of it that is meant, as source text such as `[number]`; the whole where it is empty. */
  readonly lookUp: string;
}

/** The type of a function of one parameter. */
export interface FunctionNode {
  readonly kind: 'function';
  readonly name: string;
  readonly parameter: TypeNode;
  readonly returns: TypeNode;
}

export const anyObject: ObjectNode = object([member('[key: string]', 'unknown')]);

/** Objects without members; `{}` would be anything but null. */
export const emptyObject: ObjectNode = object([member('[key: string]', 'never')]);

export function object(members: readonly Member[]): ObjectNode {
  return { kind: 'object', members };
}

/** A member that has to be there. */
export function member(key: string, type: TypeNode, comment: readonly string[] = []): Member {
  return { key, isOptional: false, type, comment };
}

export function optionalMember(
  key: string,
  type: TypeNode,
  comment: readonly string[] = [],
): Member {
  return { key, isOptional: true, type, comment };
}

export function array(element: TypeNode): ArrayNode {
  return { kind: 'array', element };
}

export function generic(name: string, ...typeArguments: readonly TypeNode[]): GenericNode {
  return { kind: 'generic', name, arguments: typeArguments, lookUp: '' };
}

/** A list that nobody changes, of exactly these elements. */
export function readonlyTuple(elements: readonly TypeNode[]): TupleNode {
  return {
    kind: 'tuple',
    elements,
    required: elements.length,
    rest: undefined,
    isReadonly: true,
  };
}

/** The type of the items of a list. */
export function itemOf(type: TypeNode): TypeNode {
  if (typeof type === 'string') return `${type}[number]`;
  if (type.kind === 'array') return type.element;
  return { ...generic('Extract', type, 'readonly unknown[]'), lookUp: '[number]' };
}

export function union(types: readonly TypeNode[]): TypeNode {
  return compound('union', types, 'unknown', 'never');
}

export function intersection(types: readonly TypeNode[]): TypeNode {
  return compound('intersection', types, 'never', 'unknown');
}

/** The types each once, without those that change nothing; one that decides everything stands alone. */
function compound(
  kind: CompoundNode['kind'],
  types: readonly TypeNode[],
  deciding: string,
  neutral: string,
): TypeNode {
  const [only] = types;
  // Most have one, which is no compound of a single type itself.
  if (only !== undefined && types.length === 1) return only;
  const flat = types.flatMap((type) => (isCompound(type, kind) ? type.types : [type]));
  if (flat.includes(deciding)) return deciding;
  const different = distinct(flat.filter((type) => type !== neutral));
  const [first = neutral, ...others] = different;
  return others.length === 0 ? first : { kind, types: different };
}

function isCompound(type: TypeNode, kind: CompoundNode['kind']): type is CompoundNode {
  return typeof type !== 'string' && type.kind === kind;
}

function distinct(types: readonly TypeNode[]): TypeNode[] {
  const different = [...new Set(types)];
  // No text of a node is a type by itself.
  if (different.filter((type) => typeof type !== 'string').length < 2) return different;
  const byText = new Map<string, TypeNode>();
  for (const type of different) {
    const text = typeof type === 'string' ? type : JSON.stringify(type);
    if (!byText.has(text)) byText.set(text, type);
  }
  return [...byText.values()];
}
