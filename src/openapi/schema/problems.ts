/** What the validator compiler has to say about a schema that it cannot compile. */

/** Something about one keyword of one schema. */
export interface SchemaProblem {
  /** JSON Pointer of the schema object that holds the keyword. */
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** Thrown for a schema that cannot be compiled. */
export class SchemaCompileError extends Error implements SchemaProblem {
  readonly pointer: string;
  readonly keyword: string;

  constructor(problem: SchemaProblem) {
    super(problem.message);
    this.name = 'SchemaCompileError';
    this.pointer = problem.pointer;
    this.keyword = problem.keyword;
  }
}
