/** Puts a generated module together: its declarations, and the imports of what they use. */

import type { Keep } from '@openapi-counterpart/openapi/memory';
import { banner } from './banner.js';
import { group, ifBreak, indent, join, line, printDoc, type Doc } from './doc.js';
import { stringLiteral } from './escape.js';
import { layOutStatement } from './layout.js';
import { literal, scriptLiteral, type Data } from './literal.js';
import { NameTable } from './names.js';
import {
  runtimeTypes,
  runtimeValues,
  type RuntimeType,
  type RuntimeValue,
} from './runtime-names.js';

/** Global names of JavaScript that generated code relies on: nothing else may be called so. */
export const globalNames: readonly string[] = (
  'Array AsyncGenerator AsyncIterable Blob Error Exclude Extract Iterable JSON Map NonNullable Number Object Omit Partial ' +
  'Pick Promise Readonly ReadableStream Record RegExp Request Response Set String Uint8Array Uppercase'
).split(' ');

/** A module in TypeScript, or the body of a function in JavaScript, which is run where it was emitted. */
export type Language = 'module' | 'script';

/** What is imported from one module: local names by exported ones. */
interface ImportedModule {
  readonly localNames: Map<string, string>;
  readonly values: Set<string>;
  readonly types: Set<string>;
  /** The local name of all its exports together. */
  namespace: string | undefined;
}

/** Declarations, and the imports that they use. */
interface Part {
  readonly declarations: string[];
  readonly imports: Imported[];
}

interface Imported {
  readonly kind: 'types' | 'values';
  readonly module: string;
  readonly name: string;
  /** What it was called. */
  readonly local: string;
}

/** What declarations depend on, and their own name among all that is made of the same object. */
interface KeptPart {
  readonly what: string;
  readonly of: object;
  readonly inputs: readonly unknown[];
}

/**
 * Write a module in this order: construct it with the names of what it will declare, ask it for the
 * name of each thing that an emitted text uses (`runtime`, `runtimeType`, `type`, `namespace`,
 * `constant`), `add` each declaration when its text is whole, and `render`. What was never asked for
 * is not imported, and what has a name that the module uses itself is imported under another.
 */
export class ModuleWriter {
  readonly #names: NameTable;
  readonly #runtimeModule: string;
  readonly #imports = new Map<string, ImportedModule>();
  /** Names by value. */
  readonly #constants = new Map<string, string>();
  readonly #constantTexts: string[] = [];
  readonly #declarations: (string | readonly string[])[] = [];

  readonly #language: Language;
  /** What is written now, where it is to be kept. */
  #part: Part | undefined;

  /** `declared` are the names of the module's own declarations and of type parameters and locals around uses. */
  constructor(
    runtimeModule: string,
    declared: Iterable<string> = [],
    language: Language = 'module',
  ) {
    this.#runtimeModule = runtimeModule;
    this.#language = language;
    this.#names = new NameTable([...globalNames, ...declared]);
    // All before anything else, so that using one more of them renames nothing.
    for (const name of [...runtimeValues, ...runtimeTypes]) this.#localName(runtimeModule, name);
  }

  /** A name for one more declaration: the one that is wanted, or the first like it that is free. */
  name(wanted: string): string {
    this.#rejectInPart();
    return this.#names.take(wanted);
  }

  /** The name of a value that the runtime exports. */
  runtime(name: RuntimeValue): string {
    return this.value(this.#runtimeModule, name);
  }

  /** The name of a type that the runtime exports. */
  runtimeType(name: RuntimeType): string {
    return this.type(this.#runtimeModule, name);
  }

  /** The name of a type that a module exports, such as `./types.js`. */
  type(module: string, name: string): string {
    this.#importedFrom(module).types.add(name);
    return this.#noted('types', module, name);
  }

  /** The name of a value that a module exports. */
  value(module: string, name: string): string {
    this.#importedFrom(module).values.add(name);
    return this.#noted('values', module, name);
  }

  /** The name under which all exports of a module are found. */
  namespace(module: string, wanted: string): string {
    this.#rejectInPart();
    const imported = this.#importedFrom(module);
    imported.namespace ??= this.#names.take(wanted);
    return imported.namespace;
  }

  /** What only TypeScript has, such as a type behind a colon. */
  typed(text: string): string {
    return this.#language === 'module' ? text : '';
  }

  /** An expression for the data. */
  literal(data: Data): string {
    return this.#language === 'module' ? literal(data) : scriptLiteral(data);
  }

  /** The name of a constant with that value; equal ones are shared. */
  constant(wanted: string, value: string, type?: string): string {
    this.#rejectInPart();
    const known = this.#constants.get(value);
    if (known !== undefined) return known;
    const name = this.#names.take(wanted);
    this.#constants.set(value, name);
    const annotation = type === undefined ? '' : this.typed(`: ${type}`);
    this.#constantTexts.push(layOutStatement(`const ${name}${annotation} = ${value};`, 0));
    return name;
  }

  /** Adds the text of a declaration, laid out. */
  add(declaration: string): void {
    this.#declarations.push(declaration);
    this.#part?.declarations.push(declaration);
  }

  /**
   * Adds what `write` adds: the same as last time where that was written of the same object and inputs.
   * It takes no names in the module but those of imports.
   */
  addKept(keep: Keep | undefined, { what, of, inputs }: KeptPart, write: () => void): void {
    if (keep === undefined) {
      write();
      return;
    }
    let isWritten = false;
    const record = (): Part => {
      isWritten = true;
      return this.#record(write);
    };
    const part = keep(what, of, [...inputs, this.#runtimeModule], record);
    if (isWritten) return;
    const isSame = part.imports.every(({ kind, local, module, name }) => {
      return (kind === 'types' ? this.type(module, name) : this.value(module, name)) === local;
    });
    if (isSame) this.#declarations.push(...part.declarations);
    else write();
  }

  #record(write: () => void): Part {
    const part: Part = { declarations: [], imports: [] };
    this.#part = part;
    try {
      write();
    } finally {
      this.#part = undefined;
    }
    return part;
  }

  /** A name that another one may have taken by then would not be the same again. */
  #rejectInPart(): void {
    if (this.#part !== undefined) throw new Error('A part that is kept takes no names.');
  }

  #noted(kind: Imported['kind'], module: string, name: string): string {
    const local = this.#localName(module, name);
    this.#part?.imports.push({ kind, module, name, local });
    return local;
  }

  /** Says where the constants stand, those too that come to be used only later. */
  addConstants(): void {
    this.#declarations.push(this.#constantTexts);
  }

  /** The text of the module. */
  render(): string {
    const declarations = this.#declarations.flatMap((part) =>
      typeof part === 'string' ? part : part.length > 0 ? part.join('\n') : [],
    );
    const imports = [...this.#imports].flatMap(([module, imported]) =>
      renderImports(module, imported),
    );
    const head = imports.length > 0 ? [imports.join('\n')] : [];
    return `${[banner.trimEnd(), ...head, ...declarations].join('\n\n')}\n`;
  }

  /**
   * The body of a function that takes what the runtime exports as `runtime`, and returns what is
   * exported: names by those under which they are.
   */
  renderScript(exported: ReadonlyMap<string, string>): string {
    const { localNames, values } = this.#importedFrom(this.#runtimeModule);
    const taken = [...values].map((name) => `${name}: ${localNames.get(name) ?? name}`);
    const given = [...exported].map(([name, local]) => `${name}: ${local}`);
    return [
      `'use strict';`,
      `const { ${taken.join(', ')} } = runtime;`,
      ...this.#declarations.flat(),
      `return { ${given.join(', ')} };`,
    ].join('\n');
  }

  #importedFrom(module: string): ImportedModule {
    const known = this.#imports.get(module);
    if (known !== undefined) return known;
    const imported: ImportedModule = {
      localNames: new Map(),
      values: new Set(),
      types: new Set(),
      namespace: undefined,
    };
    this.#imports.set(module, imported);
    return imported;
  }

  #localName(module: string, name: string): string {
    const { localNames } = this.#importedFrom(module);
    const known = localNames.get(name);
    if (known !== undefined) return known;
    const local = this.#names.take(name);
    localNames.set(name, local);
    return local;
  }
}

function renderImports(module: string, imported: ImportedModule): string[] {
  const { localNames, namespace, types, values } = imported;
  const from = stringLiteral(module);
  const named = (keyword: string, names: readonly string[]): string[] => {
    const specifiers = names.toSorted().map((name) => {
      const local = localNames.get(name) ?? name;
      return local === name ? name : `${name} as ${local}`;
    });
    return specifiers.length === 0 ? [] : [renderNamed(keyword, specifiers, from)];
  };
  return [
    ...(namespace === undefined ? [] : [`import * as ${namespace} from ${from};`]),
    ...named('import', [...values]),
    ...named(
      'import type',
      [...types].filter((name) => !values.has(name)),
    ),
  ];
}

/** `import { … } from '…';` for a keyword `import` or `import type`. */
export function renderNamed(keyword: string, specifiers: readonly string[], from: string): string {
  const list = join([',', line], specifiers);
  const names: Doc =
    specifiers.length === 1
      ? ['{ ', list, ' }']
      : group(['{', indent([line, list]), ifBreak(','), line, '}']);
  return printDoc([keyword, ' ', names, ' from ', from, ';'], 0);
}
