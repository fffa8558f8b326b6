/** Proves values valid or invalid by ajv, which shares no code with our validators. */

import { default as addFormats } from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Json } from '../../../src/openapi/json.js';
import type { Parameter, Schema } from '../../../src/openapi/model.js';
import type { DescribedOperation } from './apis.js';
import type { RequestCase } from './request-case.js';

export interface Fault {
  /** JSON Pointer into the value. */
  readonly pointer: string;
  readonly keyword: string;
}

export interface Judge {
  /** What is wrong with a value; empty when nothing is. */
  faults(schema: Schema, value: Json): readonly Fault[];
  /** What is wrong with a parameter as it is sent: texts, which stand for whatever type they can. */
  parameterFaults(parameter: Parameter, value: Json | undefined): readonly Fault[];
  /** Whether all of a request is as the operation describes it. */
  accepts(operation: DescribedOperation, request: RequestCase): boolean;
}

export function createJudge(schemas: Readonly<Record<string, Schema>>): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true, logger: false });
  addFormats.default(ajv);
  const compiled = new Map<Schema, ValidateFunction>();

  function faults(schema: Schema, value: Json): readonly Fault[] {
    const validate =
      compiled.get(schema) ?? ajv.compile({ allOf: [schema], components: { schemas } });
    compiled.set(schema, validate);
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, keyword }) => ({
      pointer: instancePath,
      keyword,
    }));
  }

  function parameterFaults(parameter: Parameter, value: Json | undefined): readonly Fault[] {
    if (value === undefined) {
      return parameter.isRequired ? [{ pointer: '', keyword: 'required' }] : [];
    }
    const readings = readingsOf(value).map((reading) => faults(parameter.schema, reading));
    return readings.find((found) => found.length === 0) ?? readings[0] ?? [];
  }

  function accepts({ model }: DescribedOperation, request: RequestCase): boolean {
    const areParametersGood = model.parameters.every((parameter) => {
      // None of the described operations takes a cookie.
      const values = parameter.in === 'cookie' ? {} : request[parameter.in];
      return parameterFaults(parameter, values[parameter.name]).length === 0;
    });
    const { body, contentType } = request;
    if (body === undefined) return areParametersGood && model.body?.isRequired !== true;
    const media = model.body?.content.find(({ key }) => key === contentType);
    return areParametersGood && media !== undefined && faults(media.schema, body).length === 0;
  }

  return { faults, parameterFaults, accepts };
}

/** What a text in a parameter may stand for; a list of one is written like a single value. */
function readingsOf(value: Json): readonly Json[] {
  if (typeof value !== 'string') return [value];
  const isNumber = value.trim() !== '' && Number.isFinite(Number(value));
  return [
    value,
    [value],
    ...(isNumber ? [Number(value)] : []),
    ...(value === 'true' || value === 'false' ? [value === 'true'] : []),
  ];
}
