/** What the validator compiler has to say about a schema: problems stop it, notes do not. */

/** Something about one keyword of one schema. */
export interface SchemaProblem {
  /** JSON Pointer of the schema object that holds the keyword. */
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** Something in a schema that the emitted validators do not assert. */
export type CompileNote = SchemaProblem;

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
