/** Prints types as Prettier would lay them out at 100 columns, with objects a member a line. */

import type { Keep } from '@openapi-counterpart/openapi/memory';
import { columnsOf, width } from '../code/columns.js';
import {
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  printDoc,
  softline,
  type Doc,
} from '../code/doc.js';
import type {
  CompoundNode,
  FunctionNode,
  GenericNode,
  Member,
  ObjectNode,
  TupleNode,
  TypeNode,
} from './type-node.js';

/** What an exported type is called, and what it depends on. */
export interface TypeHead {
  readonly name: string;
  /** Each with its constraint and its default, as source text. */
  readonly parameters?: readonly string[];
  readonly extends?: string;
}

/** `export interface NAME { … }`; members that are the same objects as before may be printed already. */
export function printInterface(name: string | TypeHead, type: ObjectNode, keep?: Keep): string {
  return `${printHead('interface', name)} ${printObject(type, 0, keep)}`;
}

/** `interface NAME<P> extends BASE`: the parameters break first. */
function printHead(keyword: 'interface' | 'type', head: string | TypeHead): string {
  if (typeof head === 'string') return `export ${keyword} ${head}`;
  const { name, parameters = [], extends: base } = head;
  const list = indent([softline, join([',', line], parameters)]);
  const typeParameters = group(['<', list, ifBreak(','), softline, '>']);
  const names = parameters.length === 0 ? name : [name, typeParameters];
  const heritage = base === undefined ? '' : ` extends ${base}`;
  return printDoc(group([`export ${keyword} `, names, heritage, ' {']), 0).slice(0, -2);
}

/** `export type NAME = …;` */
export function printAlias(name: string | TypeHead, type: TypeNode): string {
  const { before, head } = cutLastLine(`${printHead('type', name)} =`);
  return before + printDefinition(head, type);
}

function cutLastLine(text: string): { readonly before: string; readonly head: string } {
  const end = text.lastIndexOf('\n') + 1;
  return { before: text.slice(0, end), head: text.slice(end) };
}

function printDefinition(head: string, type: TypeNode): string {
  const flat = flatText(type);
  if (flat !== undefined && columnsOf(head) + columnsOf(flat) + 2 <= width) {
    return `${head} ${flat};`;
  }
  if (isObject(type) && columnsOf(head) + 2 <= width) return `${head} ${printObject(type, 0)};`;
  if (isUnion(type) && !isHugged(type)) {
    return printDoc([group([head, group(indent([line, unionDoc(type)]))]), ';'], 0);
  }
  // The break after the sign comes only where the type's own first break comes too late.
  const afterSign = group(indent(line));
  return printDoc([group([head, afterSign, indent(typeDoc(type), afterSign)]), ';'], 0);
}

function printObject({ members }: ObjectNode, margin: number, keep?: Keep): string {
  if (members.length === 0) return '{}';
  const space = ' '.repeat(margin);
  let text = '{\n';
  for (const item of members) {
    const print = (): string =>
      `${printComment(item.comment, margin + 2)}${space}  ${printMember(item, margin + 2)}\n`;
    text += keep?.('text of member', item, [margin], print) ?? print();
  }
  return `${text}${space}}`;
}

function printMember(item: Member, margin: number): string {
  const head = headOf(item);
  if (isObject(item.type)) return `${head} ${printObject(item.type, margin)};`;
  const flat = flatText(item.type);
  if (flat !== undefined && margin + columnsOf(head) + columnsOf(flat) + 2 <= width) {
    return `${head} ${flat};`;
  }
  return printDoc(memberDoc(item), margin);
}

function headOf({ key, isOptional }: Member): string {
  return `${key}${isOptional ? '?' : ''}:`;
}

/** A doc comment on lines of its own, each with the margin before it. */
export function printComment(lines: readonly string[], margin: number): string {
  const [first, ...others] = lines;
  if (first === undefined) return '';
  const space = ' '.repeat(margin);
  if (others.length === 0) return `${space}/** ${first} */\n`;
  const body = lines.map((text) => `${space} *${text === '' ? '' : ` ${text}`}\n`).join('');
  return `${space}/**\n${body}${space} */\n`;
}

/** The type on one line; nothing for objects, which take a line for each member. */
function flatText(type: TypeNode): string | undefined {
  if (typeof type === 'string') return type;
  switch (type.kind) {
    case 'object':
      return type.members.length === 0 ? '{}' : undefined;
    case 'array': {
      const element = flatText(type.element);
      return element === undefined ? undefined : `${inParentheses(type.element, element)}[]`;
    }
    case 'generic': {
      const texts = type.arguments.map(flatText);
      return texts.includes(undefined)
        ? undefined
        : `${type.name}<${texts.join(', ')}>${type.lookUp}`;
    }
    case 'function': {
      const [parameter, returns] = [flatText(type.parameter), flatText(type.returns)];
      if (parameter === undefined || returns === undefined) return undefined;
      return `(${type.name}: ${parameter}) => ${returns}`;
    }
    case 'tuple': {
      const elements = elementsOf(type).map((element) => flatText(element.type));
      if (elements.includes(undefined)) return undefined;
      const texts = elementsOf(type).map(({ type: element, prefix, suffix }, index) => {
        const text = elements[index] ?? '';
        return `${prefix}${suffix === '' ? text : inParentheses(element, text)}${suffix}`;
      });
      return `${openingOf(type)}${texts.join(', ')}]`;
    }
    default: {
      const parts = type.types.map(flatText);
      if (parts.includes(undefined)) return undefined;
      const texts = type.types.map((part, index) => inParentheses(part, parts[index] ?? ''));
      return texts.join(type.kind === 'union' ? ' | ' : ' & ');
    }
  }
}

function inParentheses(type: TypeNode, text: string): string {
  return isCompound(type) ? `(${text})` : text;
}

function isCompound(type: TypeNode): type is CompoundNode {
  return typeof type !== 'string' && (type.kind === 'union' || type.kind === 'intersection');
}

function isUnion(type: TypeNode): type is CompoundNode {
  return typeof type !== 'string' && type.kind === 'union';
}

function isObject(type: TypeNode): type is ObjectNode {
  return typeof type !== 'string' && type.kind === 'object';
}

const openingOf = ({ isReadonly }: TupleNode): string => (isReadonly ? 'readonly [' : '[');

interface Element {
  readonly type: TypeNode;
  readonly prefix: '' | '...';
  readonly suffix: '' | '?' | '[]';
}

function elementsOf({ elements, required, rest }: TupleNode): Element[] {
  const own = elements.map((type, index): Element => {
    return { type, prefix: '', suffix: index < required ? '' : '?' };
  });
  return rest === undefined ? own : [...own, { type: rest, prefix: '...', suffix: '[]' }];
}

function memberDoc(item: Member): Doc {
  const { type } = item;
  const annotation =
    isUnion(type) && !isHugged(type) ? group(indent([softline, unionDoc(type)])) : typeDoc(type);
  return [group([headOf(item), ' ', annotation]), ';'];
}

/** The type where nothing but itself decides how it is laid out. */
export function typeDoc(type: TypeNode): Doc {
  if (typeof type === 'string') return type;
  switch (type.kind) {
    case 'object':
      return objectDoc(type);
    case 'array':
      return [operandDoc(type.element), '[]'];
    case 'generic':
      return genericDoc(type);
    case 'function':
      return functionDoc(type);
    case 'tuple':
      return tupleDoc(type);
    case 'union':
      return unionDoc(type);
    case 'intersection':
      return intersectionDoc(type);
  }
}

function objectDoc({ members }: ObjectNode): Doc {
  if (members.length === 0) return '{}';
  const docs = members.map((item) => [commentDoc(item.comment), memberDoc(item)]);
  return group(['{', indent([hardline, join(hardline, docs)]), hardline, '}']);
}

function commentDoc(lines: readonly string[]): Doc {
  const text = printComment(lines, 0).trimEnd();
  return text === '' ? '' : [join(hardline, text.split('\n')), hardline];
}

/** The type in parentheses where it is a union or an intersection. */
function operandDoc(type: TypeNode): Doc {
  if (!isCompound(type)) return typeDoc(type);
  const doc = typeDoc(type);
  if (type.kind === 'intersection' || isHugged(type)) return ['(', doc, ')'];
  return ['(', group([indent([softline, doc]), softline]), ')'];
}

function tupleDoc(type: TupleNode): Doc {
  const elements = elementsOf(type);
  const docs = elements.map(({ type: element, prefix, suffix }) => {
    if (suffix !== '') return group([prefix, operandDoc(element), suffix]);
    const doc = typeDoc(element);
    const isBracketed = isUnion(element) && !isHugged(element) && elements.length > 1;
    if (!isBracketed) return group(doc);
    return group(group([indent([ifBreak(['(', softline]), doc]), softline, ifBreak(')')]));
  });
  const list = indent([softline, join([',', line], docs), ifBreak(',')]);
  return group([openingOf(type), list, softline, ']']);
}

function functionDoc({ name, parameter, returns }: FunctionNode): Doc {
  const list = [name, ': ', typeDoc(parameter), ifBreak(',')];
  const parameters = ['(', indent([softline, list]), softline, ')'];
  const isBroken = isUnion(returns) && !isHugged(returns);
  const result = isBroken ? group(indent([softline, unionDoc(returns)])) : typeDoc(returns);
  return group([parameters, ' => ', result]);
}

/** A single argument that is a word or an object stays beside the bracket. */
function genericDoc({ name, arguments: types, lookUp }: GenericNode): Doc {
  const [only] = types;
  const isHuggedAlone =
    types.length === 1 && only !== undefined && (isObject(only) || isSimple(only));
  if (isHuggedAlone) return [name, '<', typeDoc(only), '>', lookUp];
  const docs = join([',', line], types.map(typeDoc));
  return group([name, '<', indent([softline, docs]), softline, '>', lookUp]);
}

function unionDoc(type: CompoundNode): Doc {
  if (isHugged(type)) return join(' | ', type.types.map(operandDoc));
  const docs = type.types.map((part, index) => [
    index === 0 ? ifBreak('| ') : [line, '| '],
    indent(operandDoc(part)),
  ]);
  return group(docs);
}

/** Whether a union is one object or name beside nulls, which Prettier never breaks. */
function isHugged({ types }: CompoundNode): boolean {
  const first = types.find((type) => isObject(type) || isReference(type));
  return first !== undefined && types.every((type) => type === first || type === 'null');
}

const keywords = new Set('string number boolean null unknown never true false'.split(' '));

/** A word or a plain name. */
function isSimple(type: TypeNode): boolean {
  return typeof type === 'string' && (keywords.has(type) || isReference(type));
}

function isReference(type: TypeNode): boolean {
  if (typeof type !== 'string') return type.kind === 'generic' && type.lookUp === '';
  if (keywords.has(type)) return false;
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(type);
}

function intersectionDoc({ types }: CompoundNode): Doc {
  let wasMixed = false;
  const docs = types.map((type, index): Doc => {
    const previous = types[index - 1];
    const doc = operandDoc(type);
    if (previous === undefined) return doc;
    if (!isObject(previous) && !isObject(type)) return indent([' &', line, doc]);
    if (isObject(previous) && isObject(type)) return [' & ', wasMixed ? indent(doc) : doc];
    wasMixed ||= index > 1;
    return [' & ', index > 1 ? indent(doc) : doc];
  });
  return group(docs);
}
