/** A place in a YAML document: reads what is there, and says where it stands when it is not as it must be. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { ExpressionError } from './expression.js';

interface Source {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

const fix = 'Change it there; docs/flows.md says what a flow may say.';

export class Cursor {
  private constructor(
    private readonly source: Source,
    private readonly node: unknown,
    /** Offset that stands for the place: that of its key, where it has one. */
    private readonly offset: number,
  ) {}

  /** @throws UsageError when the file cannot be read, or is no YAML. */
  static open(file: string): Cursor {
    const lines = new LineCounter();
    const document = parseDocument(readSource(file), { lineCounter: lines });
    const root = new Cursor({ file, document, lines }, document.contents, 0);
    const [broken] = document.errors;
    if (broken === undefined) return root;
    const [problem = ''] = broken.message.split(/ at line \d+/);
    return new Cursor(root.source, null, broken.pos[0]).fail(`is no YAML: ${problem}`);
  }

  /** `file:line:column`, as seen from the working folder. */
  get place(): string {
    const { line, col } = this.source.lines.linePos(this.offset);
    return `${shownPath(this.source.file)}:${line}:${col}`;
  }

  get file(): string {
    return this.source.file;
  }

  /** @throws UsageError */
  fail(problem: string): never {
    throw new UsageError(`${this.place} ${problem}.`, fix);
  }

  /** What a member holds; undefined where it is absent. @throws UsageError outside of a map. */
  member(name: string): Cursor | undefined {
    return this.entries().find(([key]) => key === name)?.[1];
  }

  required(name: string): Cursor {
    return this.member(name) ?? this.fail(`lacks \`${name}\``);
  }

  entries(): readonly (readonly [string, Cursor])[] {
    const node = this.resolved();
    if (!isMap(node)) return this.fail('is no map');
    return node.items.map(({ key, value }) => {
      const offset = isScalar(key) ? key.range?.[0] : undefined;
      const name = isScalar(key) ? String(key.value) : String(key);
      return [name, new Cursor(this.source, value, offset ?? this.offset)];
    });
  }

  items(): readonly Cursor[] {
    const node = this.resolved();
    if (!isSeq(node)) return this.fail('is no list');
    return node.items.map((item) => new Cursor(this.source, item, offsetOf(item) ?? this.offset));
  }

  /** The items of a member; none where it is absent. */
  list(name: string): readonly Cursor[] {
    return this.member(name)?.items() ?? [];
  }

  text(): string {
    const node = this.resolved();
    const value = isScalar(node) ? node.value : undefined;
    return typeof value === 'string' ? value : this.fail('is no text');
  }

  textAt(name: string): string | undefined {
    return this.member(name)?.text();
  }

  /** A number of at least zero. */
  numberAt(name: string): number | undefined {
    const at = this.member(name);
    const value = at?.value();
    if (at === undefined || (typeof value === 'number' && value >= 0)) {
      return typeof value === 'number' ? value : undefined;
    }
    return at.fail('is no number of at least 0');
  }

  /** As JavaScript has it. */
  value(): unknown {
    const node = this.resolved();
    return isScalar(node)
      ? node.value
      : isMap(node) || isSeq(node)
        ? node.toJS(this.source.document)
        : null;
  }

  /** Refuses members that are not read, except for extensions. */
  only(names: readonly string[]): void {
    for (const [name, at] of this.entries()) {
      if (name.startsWith('x-') || names.includes(name)) continue;
      at.fail(`has \`${name}\`, which is not known; known are ${names.join(', ')}`);
    }
  }

  /** Reads an expression here. @throws UsageError where it cannot be read. */
  parse<Parsed>(read: () => Parsed): Parsed {
    try {
      return read();
    } catch (error) {
      if (error instanceof ExpressionError) return this.fail(`cannot be used: ${error.message}`);
      throw error;
    }
  }

  private resolved(): unknown {
    return isAlias(this.node) ? this.node.resolve(this.source.document) : this.node;
  }
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
    ? node.range?.[0]
    : undefined;
}

function readSource(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(
      `Failed to read the flow ${file}: ${reason}.`,
      'Give the path of an Arazzo document.',
    );
  }
}

/** Short below the working folder, whole elsewhere. */
function shownPath(file: string): string {
  const shown = path.relative(process.cwd(), file);
  return shown.startsWith('..') || path.isAbsolute(shown) ? file : shown;
}
