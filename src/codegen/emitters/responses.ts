/** Emits responses.ts: the validators of answers, by operation and status, for clients that validate them. */

import { isObject } from '@openapi-counterpart/openapi/json';
import { Code, printOpenObject, type Data, type DataObject } from '../code/literal.js';
import { ModuleWriter } from '../code/module-writer.js';
import { printComment } from '../types/print-type.js';
import type { EmitContext, Emitter } from './emitter.js';

export const responsesEmitter: Emitter = {
  name: 'responses',
  file: 'responses.ts',
  needs: ['validators'],
  isExtra: true,
  emit({ api, runtimeModule, validation }: EmitContext): string {
    const module = new ModuleWriter(runtimeModule, ['responses']);
    const entries = validation.server.operations.map((operation): [string, Data] => [
      String(operation['id']),
      contentsOf(operation),
    ]);
    const table = printOpenObject(Object.fromEntries(entries), 0);
    if (table.includes('validators.')) module.namespace('./validators.js', 'validators');
    const about = `What answers of ${api.apiName} have to be, for \`withValidation\`.`;
    const type = module.runtimeType('DeclaredResponses');
    module.add(`${printComment([about], 0)}export const responses: ${type} = ${table};`);
    return module.render();
  },
};

/** Headers come as text, of which their validators say nothing. */
function contentsOf(operation: DataObject): DataObject {
  const responses = operation['responses'];
  if (!isDataObject(responses)) return {};
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      isDataObject(response) ? { content: response['content'], forms: response['forms'] } : {},
    ]),
  );
}

function isDataObject(data: Data | undefined): data is DataObject {
  return isObject(data) && !(data instanceof Code);
}
