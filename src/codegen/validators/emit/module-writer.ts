/** The module being emitted: its imports, its constants and its functions. */

import * as runtime from '@openapi-counterpart/runtime';
import { regexLiteral, stringLiteral } from '../../code/escape.js';
import { patternFlags } from '@openapi-counterpart/openapi/schema/patterns';
import type { RuntimeName, RuntimeType } from '../vocabulary/runtime-names.js';
import type { Names } from './names.js';

export class ModuleWriter {
  readonly #names: Names;
  /** What imports are called in the module: as in the runtime, unless a validator is asked for under that name. */
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #imports = new Set<string>();
  readonly #types = new Set<string>();
  /** Constants by the code of their value. */
  readonly #constants = new Map<string, { readonly name: string; readonly type: string }>();
  readonly #functions = new Map<string, string>();

  constructor(names: Names) {
    this.#names = names;
    const importable = [...Object.keys(runtime), 'Validator' satisfies RuntimeType];
    this.#aliases = new Map(importable.map((name) => [name, names.take(name)]));
  }

  /** The name of something the runtime exports, which is thereby imported. */
  use(name: RuntimeName): string {
    this.#imports.add(name);
    return this.#aliasOf(name);
  }

  /** The name of a type the runtime exports. */
  useType(name: RuntimeType): string {
    this.#types.add(name);
    return this.#aliasOf(name);
  }

  #aliasOf(name: string): string {
    return this.#aliases.get(name) ?? name;
  }

  /** The name of a constant with that value; equal ones are shared. */
  constant(wantedName: string, value: string, type?: string): string {
    const known = this.#constants.get(value);
    if (known !== undefined) return known.name;
    const name = this.#names.take(wantedName);
    this.#constants.set(value, { name, type: type === undefined ? '' : `: ${type}` });
    return name;
  }

  /** The name of a constant that holds the regular expression. */
  pattern(source: string, label: string): string {
    return this.constant(`pattern${label}`, regexLiteral(source, patternFlags(source) ?? ''));
  }

  addFunction(name: string, code: string): void {
    this.#functions.set(name, code);
  }

  /** The text of the module; `exported` comes first, the other functions follow by name. */
  render(runtimeModule: string, exported: readonly string[]): string {
    const from = stringLiteral(runtimeModule);
    const constants = [...this.#constants].map(
      ([value, { name, type }]) => `const ${name}${type} = ${value};`,
    );
    const functions = [...this.#functions]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([, code]) => code);
    return [
      this.#renderImport('import', this.#imports, from),
      this.#renderImport('import type', this.#types, from),
      '',
      ...constants,
      '',
      ...[...exported, ...functions].map((code) => `${code}\n`),
    ].join('\n');
  }

  #renderImport(keyword: string, names: ReadonlySet<string>, from: string): string {
    if (names.size === 0) return '';
    const specifiers = [...names].toSorted().map((name) => {
      const alias = this.#aliasOf(name);
      return alias === name ? name : `${name} as ${alias}`;
    });
    return `${keyword} { ${specifiers.join(', ')} } from ${from};`;
  }
}
