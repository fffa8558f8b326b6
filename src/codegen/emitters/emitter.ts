/** What an emitter is, and what it is given. */

import { buildModel } from '@openapi-counterpart/openapi/build-model';
import type { JsonObject } from '@openapi-counterpart/openapi/json';
import type { DescriptionMemory } from '@openapi-counterpart/openapi/memory';
import { normalise } from '@openapi-counterpart/openapi/normalise';
import { apiPrefix } from '../code/names.js';
import { createTyping } from '../types/create-typing.js';
import { openWhatIsRead } from '../types/opened-schemas.js';
import type { TypingOptions } from '../types/typing-options.js';
import { largeNumbersOf } from '../int64.js';
import { compileValidators, type CompiledValidators } from '../validators/compile.js';
import { nameOperations, type NamedDescription } from './operation-names.js';
import { serverData, type ServerData } from './server-data.js';
import { ValidatorTable } from './validator-table.js';
import { webhookValidators, type WebhookValidators } from './webhook-validators.js';

/** Writes one file of an API. A new one is a module of this folder and a line in `registry.ts`. */
export interface Emitter {
  /** As `--emit` names it. */
  readonly name: string;
  readonly file: string;
  /** Names of the emitters whose files come with its own: what that imports, and what users look for beside it. */
  readonly needs: readonly string[];
  /** Written only where `--emit` names it. */
  readonly isExtra?: true;
  /** The text of the file; undefined where the description has nothing for it. Pure. */
  readonly emit: (context: EmitContext) => string | undefined | Promise<string>;
}

export interface EmitOptions extends TypingOptions {
  /** What generated modules import the runtime from. */
  readonly runtimeModule: string;
  /** How pages follow, by operationId, as redocly.yaml says. */
  readonly pagination?: Readonly<Record<string, unknown>>;
  /** What is known from the last time, of a process that generates again and again. */
  readonly memory?: DescriptionMemory | undefined;
}

/** What emitters share of one API; what costs time is done when the first of them asks for it. */
export class EmitContext {
  readonly api: NamedDescription;
  /** The callbacks as an API of their own, which the callers of the other one serve. */
  readonly callbacks: NamedDescription;
  /** The description as one document, as it was written. */
  readonly bundle: JsonObject;
  /** The same in the one form that all emitters read. */
  readonly document: JsonObject;
  readonly pagination: Readonly<Record<string, unknown>>;
  readonly #runtimeModule: string;
  readonly memory: DescriptionMemory | undefined;
  #isRuntimeUsed = false;
  #validation: Validation | undefined;

  constructor(apiName: string, bundle: JsonObject, options: EmitOptions) {
    this.bundle = bundle;
    this.document = normalise(bundle, options.memory?.keep);
    this.#runtimeModule = options.runtimeModule;
    this.memory = options.memory;
    this.pagination = options.pagination ?? {};
    const { memory } = options;
    const model = buildModel(this.document, memory?.keep);
    // What is kept of schemas holds as long as all of them are what they were, which is told by this object.
    const schemas = memory?.last('schemas', model.schemas, () => model.schemas) ?? model.schemas;
    const description = { ...model, schemas };
    const prefix = apiPrefix(apiName);
    this.api = {
      apiName,
      prefix,
      description,
      int64: options.int64 ?? 'number',
      typing: createTyping(this.document, schemas, options, memory?.keep),
      caller: 'client',
      operations: nameOperations(description.operations, [`create${prefix}Client`]),
      webhooks: nameOperations(description.webhooks, []),
    };
    this.callbacks = {
      ...this.api,
      prefix: `${prefix}Callbacks`,
      caller: 'api',
      operations: nameOperations(description.callbacks, []),
      webhooks: [],
    };
  }

  /** What modules import the runtime from; to ask for it is to use it. */
  get runtimeModule(): string {
    this.#isRuntimeUsed = true;
    return this.#runtimeModule;
  }

  get isRuntimeUsed(): boolean {
    return this.#isRuntimeUsed;
  }

  /** The validators of all operations and webhooks, compiled, and the data that names them. */
  get validation(): Validation {
    this.#validation ??= this.#validate();
    return this.#validation;
  }

  #validate(): Validation {
    const table = new ValidatorTable(this.api.description.schemas);
    const server = serverData(this.api, table);
    const { openEnums } = this.api.typing;
    // Only open enums tell who sends what is held against a schema.
    const ofApi = openEnums ? table.ofCaller('api') : table;
    const webhooks = webhookValidators(this.api, ofApi);
    const callbacks = serverData(this.callbacks, ofApi);
    const { requests } = table;
    const options = {
      components: table.components,
      runtimeModule: this.runtimeModule,
      largeNumbers: largeNumbersOf(this.api.int64),
    };
    const compile = (): CompiledValidators => {
      if (!openEnums) return compileValidators(requests, options);
      const opened = openWhatIsRead(requests, options.components);
      return compileValidators(opened.requests, { ...options, components: opened.components });
    };
    // Most changes of a description are none of its schemas.
    const validators = this.memory?.last('validators', [requests, options], compile) ?? compile();
    table.setNames(validators.names);
    return { server, webhooks, callbacks, validators, table };
  }
}

export interface Validation {
  readonly server: ServerData;
  readonly webhooks: WebhookValidators;
  readonly callbacks: ServerData;
  readonly validators: CompiledValidators;
  /** Where each schema's validator is found by what it is for. */
  readonly table: ValidatorTable;
}
