/** A bundled description in, the files of its output folder out. */

import type { JsonObject } from '@openapi-counterpart/openapi/json';
import type { DescriptionMemory } from '@openapi-counterpart/openapi/memory';
import { EmitContext } from '../emitters/emitter.js';
import { chooseEmitters } from '../emitters/registry.js';
import type { TypingOptions } from '../types/typing-options.js';
import { withImportExtension, type ImportExtension } from './import-extension.js';
import { inlineRuntime, inlineRuntimeModule } from './inline-runtime.js';

export interface EmitChoice extends TypingOptions {
  /** Names of emitters, which bring along those that they need; all where it is undefined. */
  readonly emit?: readonly string[];
  /** The package that has the runtime, or `inline` for one beside the generated code; the published one by default. */
  readonly runtime?: string;
  /** What imports of one generated module by another end with; `js` by default. */
  readonly importExtension?: ImportExtension;
  /** How pages follow, by operationId, as redocly.yaml says. */
  readonly pagination?: Readonly<Record<string, unknown>>;
  /** What is known from the last time, of a process that generates again and again. */
  readonly memory?: DescriptionMemory | undefined;
}

export interface Emitted {
  /** Formatted text by file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly operationCount: number;
  readonly webhookCount: number;
  readonly schemaCount: number;
}

const publishedRuntime = '@openapi-counterpart/runtime';

/** Emits the files that were chosen for one API. Pure: the same bundle gives the same bytes. */
export async function emitApi(
  apiName: string,
  bundle: JsonObject,
  {
    emit,
    runtime = publishedRuntime,
    openEnums,
    int64 = 'number',
    importExtension = 'js',
    pagination = {},
    memory,
  }: EmitChoice,
): Promise<Emitted> {
  const runtimeModule = runtime === 'inline' ? inlineRuntimeModule : runtime;
  const context = new EmitContext(apiName, bundle, {
    openEnums,
    int64,
    runtimeModule,
    pagination,
    memory,
  });
  const { description, operations, webhooks } = context.api;
  const files = new Map<string, string>();
  const add = (name: string, text: string): void => {
    files.set(name, name.endsWith('.ts') ? withImportExtension(text, importExtension) : text);
  };
  for (const emitter of chooseEmitters(emit)) {
    const text = await emitter.emit(context);
    if (text !== undefined) add(emitter.file, text);
  }
  if (runtime === 'inline' && context.isRuntimeUsed) {
    for (const [name, text] of Object.entries(await inlineRuntime())) add(name, text);
  }
  return {
    files,
    operationCount: operations.length,
    webhookCount: webhooks.length,
    schemaCount: Object.keys(description.schemas).length,
  };
}
