/** Decides which functions the emitted module has, and writes them one after the other. */

import { check, refusal, render, type Statement } from './emit/code.js';
import { type Emitter, failure, type Subject } from './emit/emitter.js';
import { layOut } from '../code/layout.js';
import { ModuleWriter, type Language } from '../code/module-writer.js';
import { printExports, printFunction } from '../code/statements.js';
import { lowerFirstWord, namePart, NameTable } from '../code/names.js';
import { emitPlainCollection } from './emit/plain-collection.js';
import { emitPlainObject, isPlainObject, simpleLabel } from './emit/plain-object.js';
import { emitCall, emitSchema } from './emit/schema.js';
import {
  type Direction,
  isObjectNode,
  type SchemaNode,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { ALL_KINDS } from './analysis/kinds.js';
import type { Analysis } from './analysis/analysis.js';
import type { LargeNumbers } from './vocabulary/large-numbers.js';
import { componentPointer, pointerSegments } from '@openapi-counterpart/openapi/schema/pointers';

/** A function of the emitted module. */
interface Unit {
  readonly name: string;
  readonly label: string;
  readonly node: SchemaNode;
  readonly direction: Direction;
}

/** What every emitted function calls its parameters and its count of earlier issues. */
export const LOCAL_NAMES: ReadonlySet<string> = new Set(['value', 'report', 'found']);

const DIRECTION_SUFFIX = { request: 'Request', response: 'Response' } as const;

export interface CompilerOptions {
  /** A module by default; a script is the body of a function that is handed the runtime as `runtime`. */
  readonly language?: Language | undefined;
  /** Refused by default. */
  readonly largeNumbers?: LargeNumbers | undefined;
}

export class Compiler {
  readonly #analysis: Analysis;
  readonly #language: Language;
  readonly #largeNumbers: LargeNumbers;
  readonly #module: ModuleWriter;
  /** The names of the functions for component schemas, by pointer. */
  readonly #componentNames = new Map<string, string>();
  /** The functions by what they validate: a component or a shape of schema, and a direction where it matters. */
  readonly #units = new Map<string, Unit>();
  readonly #pending: Unit[] = [];
  /** The code of each exported validator, in the order they were asked for; empty until it is written. */
  readonly #exports = new Map<string, string>();
  /** The exported validators that are others under one more name. */
  readonly #aliases = new Map<string, string>();
  /** The code of all other functions, by name. */
  readonly #helpers = new Map<string, string>();

  constructor(
    analysis: Analysis,
    runtimeModule: string,
    componentNames: readonly string[],
    exportNames: readonly string[],
    { language = 'module', largeNumbers = 'refused' }: CompilerOptions,
  ) {
    this.#analysis = analysis;
    this.#language = language;
    this.#largeNumbers = largeNumbers;
    this.#module = new ModuleWriter(runtimeModule, [...exportNames, ...LOCAL_NAMES], language);
    // All components are named before any other function, so that using one more renames none.
    for (const name of [...componentNames].toSorted()) {
      this.#componentNames.set(componentPointer(name), this.#module.name(`is${namePart(name)}`));
    }
  }

  /** Adds an exported validator, and returns its name: the one that is wanted, or that of the component. */
  export(wanted: string | undefined, start: SchemaNode, direction: Direction): string {
    if (wanted !== undefined) {
      this.#exportAs(wanted, start, direction);
      return wanted;
    }
    const name = this.#validator(this.#analysis.target(start) ?? start, 'Value', direction);
    if (!this.#exports.has(name)) this.#exports.set(name, '');
    return name;
  }

  #exportAs(name: string, start: SchemaNode, direction: Direction): void {
    const node = this.#analysis.withoutAlias(start);
    const key = this.#keyOf(node, direction);
    const isNamed = this.#units.has(key) || this.#componentNames.has(node.pointer);
    if (isNamed || simpleLabel(node, this.#analysis) !== undefined) {
      this.#aliases.set(name, this.#validator(node, name, direction));
    } else {
      this.#exports.set(name, '');
      this.#add(key, { name, label: namePart(name), node, direction });
    }
  }

  /** The text of the module: exported validators first, then the functions they need, by name. */
  render(): string {
    this.#module.addConstants();
    for (let unit = this.#pending.shift(); unit !== undefined; unit = this.#pending.shift())
      this.#write(unit);
    for (const code of this.#exports.values()) this.#module.add(code);
    const isModule = this.#language === 'module';
    if (isModule && this.#aliases.size > 0) {
      this.#module.add(
        printExports([...this.#aliases].map(([name, local]) => `${local} as ${name}`)),
      );
    }
    const helpers = [...this.#helpers].toSorted(([left], [right]) => (left < right ? -1 : 1));
    for (const [, code] of helpers) this.#module.add(code);
    if (isModule) return this.#module.render();
    const own = [...this.#exports.keys()].map((name) => [name, name] as const);
    return this.#module.renderScript(new Map([...own, ...this.#aliases]));
  }

  /** The name of the function that validates by a schema, which is written if there is none yet. */
  #validator(start: SchemaNode, label: string, direction: Direction): string {
    const node = this.#analysis.withoutAlias(start);
    const key = this.#keyOf(node, direction);
    const known = this.#units.get(key);
    if (known !== undefined) return known.name;
    const unit = this.#componentUnit(node, direction) ?? this.#namedUnit(node, label, direction);
    this.#add(key, unit);
    return unit.name;
  }

  #namedUnit(node: SchemaNode, wanted: string, direction: Direction): Unit {
    const label = simpleLabel(node, this.#analysis) ?? wanted;
    return { name: this.#module.name(`is${namePart(label)}`), label, node, direction };
  }

  /** The function for a component, of which there are two where the direction matters. */
  #componentUnit(node: SchemaNode, direction: Direction): Unit | undefined {
    const component = this.#componentNames.get(node.pointer);
    if (component === undefined) return undefined;
    const suffix = this.#directionMatters(node) ? DIRECTION_SUFFIX[direction] : '';
    const name = suffix === '' ? component : this.#module.name(component + suffix);
    return { name, label: labelOf(node.pointer) + suffix, node, direction };
  }

  #keyOf(node: SchemaNode, direction: Direction): string {
    const identity = this.#componentNames.has(node.pointer)
      ? node.pointer
      : this.#analysis.repeats.idOf(node);
    return this.#directionMatters(node) ? `${identity} ${direction}` : String(identity);
  }

  #directionMatters(node: SchemaNode): boolean {
    return this.#analysis.exemptions.directionMatters(node);
  }

  #add(key: string, unit: Unit): void {
    this.#units.set(key, unit);
    this.#pending.push(unit);
  }

  #write(unit: Unit): void {
    const subject: Subject = {
      code: 'value',
      path: [],
      kinds: ALL_KINDS,
      outermost: true,
      label: unit.label,
      concealed: false,
    };
    const isExported = this.#exports.has(unit.name);
    const keyword = isExported && this.#language === 'module' ? 'export ' : '';
    const written = (head: string): string =>
      this.#plainFunction(unit, subject, head) ?? this.#function(unit, subject, head);
    const head = `${keyword}function ${unit.name}`;
    let code: string;
    if (this.#analysis.revisits.has(unit.node)) {
      const asked = this.#module.name(`${unit.name}Asked`);
      const once = this.#module.runtime('askedOnce');
      this.#helpers.set(asked, written(`function ${asked}`));
      code = this.#printed(head, `return ${once}(${asked}, value, report);`);
    } else code = written(head);
    (isExported ? this.#exports : this.#helpers).set(unit.name, code);
  }

  /** A function that is laid out; nothing for a schema that says more than what an object, a list or a map consists of. */
  #plainFunction(unit: Unit, subject: Subject, head: string): string | undefined {
    const { node } = unit;
    const emitter = this.#emitter(unit);
    const isPlain = isObjectNode(node) && isPlainObject(node, this.#analysis);
    const body = isPlain
      ? emitPlainObject(node, subject, emitter)
      : emitPlainCollection(node, subject, emitter);
    return body === undefined ? undefined : this.#printed(head, body);
  }

  #printed(head: string, body: string): string {
    if (this.#language === 'script') return `${head}(value, report) {\n  ${body}\n}`;
    const report = this.#module.runtimeType('Report');
    const parameters = ['value: unknown', `report?: ${report}`];
    return printFunction({ head, parameters, returns: 'boolean', body });
  }

  /** Any other function, laid out too. */
  #function(unit: Unit, subject: Subject, head: string): string {
    const statements = this.#body(unit, subject);
    if (this.#language === 'script') {
      return `${head}(value, report) {\n${this.#answer(statements)}\n}`;
    }
    const report = this.#module.runtimeType('Report');
    const unused = statements.length === 0 ? '_' : '';
    const parameters = [`${unused}value: unknown`, `${unused}report?: ${report}`];
    const body = layOut(this.#answer(statements), 2);
    return printFunction({ head, parameters, returns: 'boolean', body });
  }

  #body(unit: Unit, subject: Subject): Statement[] {
    const emitter = this.#emitter(unit);
    const { node } = unit;
    if (!isObjectNode(node)) return emitter.statements(node, subject);
    return emitSchema(node, subject, emitter);
  }

  #emitter({ direction }: Unit): Emitter {
    const analysis = this.#analysis;
    const locals = new NameTable();
    const emitter: Emitter = {
      direction,
      analysis,
      largeNumbers: this.#largeNumbers,
      module: this.#module,
      validator: (node, label) => this.#validator(node, label, direction),
      local: (hint) => `$${locals.take(lowerFirstWord(namePart(hint)))}`,
      statements: (node, subject) => {
        if (!isObjectNode(node))
          return node.schema ? [] : [check('', failure(subject, 'false', 'true', emitter))];
        if (analysis.repeats.deservesFunction(node) || isPlainObject(node, analysis)) {
          return emitCall(node, subject, emitter);
        }
        return emitSchema(node, subject, emitter);
      },
    };
    return emitter;
  }

  /** The statements of a function and what it returns. */
  #answer(body: readonly Statement[]): string {
    const last = body.at(-1);
    if (last === undefined) return 'return true;';
    const earlier = body.slice(0, -1);
    if (last.kind === 'check' && earlier.every(({ kind }) => kind === 'refusal')) {
      // One check at the end needs no count: the value is valid unless it fails.
      const code = render([...earlier, refusal(last.when, last.fails)]);
      return last.when === '' ? code : `${code}\nreturn true;`;
    }
    const count = this.#module.runtime('count');
    return [
      `const found = ${count}(report);`,
      render(body),
      `return ${count}(report) === found;`,
    ].join('\n');
  }
}

/** A readable label for the schema that a pointer names. */
function labelOf(pointer: string): string {
  const [, , name = '', ...inner] = pointerSegments(pointer);
  return [name, ...inner].map(namePart).join('');
}
