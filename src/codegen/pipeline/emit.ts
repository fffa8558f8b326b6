/** A bundled description in, the files of its output folder out. */

import type { JsonObject } from '@openapi-counterpart/openapi/json';
import { EmitContext, type EmitOptions } from '../emitters/emitter.js';
import { chooseEmitters } from '../emitters/registry.js';
import type { TypingOptions } from '../types/typing.js';

export interface EmitChoice extends TypingOptions {
  /** Names of emitters, which bring along those that they need; all where it is undefined. */
  readonly emit?: readonly string[];
}

export interface Emitted {
  /** Formatted text by file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly operationCount: number;
  readonly webhookCount: number;
  readonly schemaCount: number;
}

const runtimeModule = '@openapi-counterpart/runtime';

/** Emits the files that were chosen for one API. Pure: the same bundle gives the same bytes. */
export async function emitApi(
  apiName: string,
  bundle: JsonObject,
  { emit, ...options }: EmitChoice,
): Promise<Emitted> {
  const emitOptions: EmitOptions = { ...options, runtimeModule };
  const context = new EmitContext(apiName, bundle, emitOptions);
  const { description, operations, webhooks } = context.api;
  const files = new Map<string, string>();
  for (const emitter of chooseEmitters(emit)) {
    const text = await emitter.emit(context);
    if (text !== undefined) files.set(emitter.file, text);
  }
  return {
    files,
    operationCount: operations.length,
    webhookCount: webhooks.length,
    schemaCount: Object.keys(description.schemas).length,
  };
}
