/** What a check of any API works with: it sends requests that are valid but for what it says, and makes items to ask for. */

import { typedHeaders } from '@openapi-counterpart/codegen/typed-headers';
import type { Json } from '@openapi-counterpart/openapi/json';
import type { Parameter } from '@openapi-counterpart/openapi/model';
import { checkReply, forStatus, isJsonType } from '@openapi-counterpart/runtime';
import { Recorder } from '../context/recorder.js';
import { NotTested } from '../context/outcome.js';
import { succeeded } from '../context/answers.js';
import { percentEncoded } from '../context/percent.js';
import type { Case, CaseToken, Exchange } from '../model.js';
import type { AnyApi, ApiOperation } from './api.js';
import { chooseCredentials, type Secrets } from './credentials.js';
import {
  bodyBy,
  contentOf,
  encoded,
  parameterValue,
  queryPairs,
  recipes,
  wholeQuery,
  written,
  type Recipe,
} from './input.js';

/** A request as a check writes it; what is absent is as the operation has it. */
export interface Input {
  /** By name, not yet encoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query?: readonly (readonly [string, string])[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** In place of `body`: the text as it is sent. */
  readonly text?: string;
  readonly contentType?: string;
  readonly method?: string;
  readonly token?: CaseToken;
  /** In place of the filled template. */
  readonly rawPath?: string;
  /** Put behind the query, already encoded. */
  readonly rawQuery?: string;
  /** False for a request that the description does not allow. */
  readonly isDescribed?: boolean;
  /** True where nothing says how the answer has to look. */
  readonly isOutsideApi?: boolean;
}

/** What all checks of a run have learnt about the server. */
export interface SharedKnowledge {
  /** How a body was made that an operation took. */
  readonly recipes: Map<string, Recipe>;
}

export interface AnyContextOptions {
  readonly api: AnyApi;
  readonly secrets: Secrets;
  readonly shared: SharedKnowledge;
  /** Other ones give other texts and numbers. */
  readonly number: number;
  readonly send: (input: Case) => Promise<Exchange>;
}

const none: CaseToken = { kind: 'none' };

export class AnyContext extends Recorder {
  #drawn = 0;

  constructor(readonly options: AnyContextOptions) {
    super();
  }

  get api(): AnyApi {
    return this.options.api;
  }

  /** A number that no other body of this check was made with. */
  next(): number {
    this.#drawn += 1;
    return this.options.number + this.#drawn;
  }

  /** @throws NotTested for a path that no request can have, and for an answer without an end, which shows itself. */
  async send(operation: ApiOperation, input: Input): Promise<Exchange> {
    const [end] = /[?#]/.exec(operation.described.path.replaceAll(/\{[^{}]+\}/g, '')) ?? [];
    // Neither is in the path of a request: what it leads to is the operation without one.
    if (end !== undefined) {
      const what = end === '#' ? 'fragment' : 'query';
      throw new NotTested(`No request can name the ${what} in the path of ${operation.id}.`);
    }
    const sent = await this.options.send(this.toCase(operation, input));
    const isJudged = input.isOutsideApi !== true && input.method === undefined;
    const exchange = { ...sent, issues: isJudged ? this.issuesOf(operation, sent) : [] };
    this.exchanges.push(exchange);
    if (exchange.isEndless) throw new NotTested('An answer had no end.');
    return exchange;
  }

  /** What in an answer of an operation is not as described. */
  issuesOf({ served, described }: ApiOperation, exchange: Exchange): Exchange['issues'] {
    const { status, headers, text, body } = exchange;
    if (status === null) return [];
    const responses = Object.fromEntries(described.responses.map((item) => [item.status, item]));
    const { schemas } = this.api.description;
    const contentType = headers['content-type'];
    return checkReply(served, {
      status,
      headers: typedHeaders(headers, forStatus(responses, status), schemas),
      ...(contentType !== undefined && { contentType }),
      ...(text !== '' && { body: isJsonType(contentType ?? '') ? body : text }),
    });
  }

  toCase(operation: ApiOperation, input: Input): Case {
    const content = contentOf(operation);
    const text =
      input.text ??
      (input.body === undefined || content === undefined
        ? undefined
        : encoded(content, input.body, operation));
    const type = input.contentType ?? content?.media.type;
    return {
      operationId: operation.id,
      method: input.method ?? operation.served.method,
      path: pathOf(operation, input),
      token: input.token ?? this.credentials(operation) ?? none,
      headers: {
        accept: acceptOf(operation),
        ...(text !== undefined && type !== undefined && { 'content-type': type }),
        ...input.headers,
      },
      body: text,
      isDescribed: input.isDescribed ?? true,
      ...(input.isOutsideApi && { isOutsideApi: true }),
    };
  }

  /** What a request of an operation is signed with; nothing for one that takes none, or none that are known. */
  credentials({ described }: ApiOperation): CaseToken | undefined {
    const { securitySchemes } = this.api.description;
    return chooseCredentials(described.security, securitySchemes, this.options.secrets);
  }

  /** The input of an operation but for its body and path: the parameters that it needs. */
  parameters(operation: ApiOperation): Pick<Input, 'query' | 'rawQuery' | 'headers'> {
    const needed = operation.described.parameters.filter(({ isRequired }) => isRequired);
    const value = (parameter: Parameter) => parameterValue(this.api, operation, parameter);
    const rawQuery = wholeQuery(this.api, operation);
    const ofPlace = (place: string) => needed.filter((parameter) => parameter.in === place);
    const cookies = ofPlace('cookie').flatMap((item) => written(item, value(item)));
    const headers = ofPlace('header').flatMap((item) => {
      const [pair] = written(item, value(item));
      return pair === undefined ? [] : [[item.name.toLowerCase(), pair[1]] as const];
    });
    return {
      query: ofPlace('query').flatMap((item) => queryPairs(operation, item, value(item))),
      ...(rawQuery !== undefined && { rawQuery }),
      headers: {
        ...Object.fromEntries(headers),
        ...(cookies.length > 0 && {
          cookie: cookies.map(([name, text]) => `${name}=${percentEncoded(text)}`).join('; '),
        }),
      },
    };
  }

  /**
   * Sends bodies of one recipe after the other until one is taken: the one that was before, if any was.
   * @param alter Changes each body before it is sent.
   * @param first The recipe that is tried before the others.
   */
  async succeed(
    operation: ApiOperation,
    path: Input['path'],
    alter: (body: Json) => Promise<Json> = (body) => Promise.resolve(body),
    first: Recipe | undefined = this.options.shared.recipes.get(operation.id),
  ): Promise<{ readonly exchange: Exchange; readonly input: Input }> {
    const common = { path, ...this.parameters(operation) };
    if (contentOf(operation) === undefined) {
      const { body } = operation.described;
      if (body?.isRequired) {
        const types = body.content.map(({ type }) => type).join(', ');
        throw new NotTested(`No bodies of ${operation.id} are made up of the type ${types}.`);
      }
      return { exchange: await this.send(operation, common), input: common };
    }
    const order =
      first === undefined ? recipes : [first, ...recipes.filter((one) => one !== first)];
    let last: { readonly exchange: Exchange; readonly input: Input } | undefined;
    for (const recipe of order) {
      const made = bodyBy(recipe, this.api, operation, this.next());
      if (made === undefined) continue;
      const input = { ...common, body: await alter(made) };
      last = { exchange: await this.send(operation, input), input };
      const { status } = last.exchange;
      if (succeeded(last.exchange)) this.options.shared.recipes.set(operation.id, recipe);
      // Another body is of no use where the server fails, or the caller is not known.
      if (status === null || status < 400 || status >= 500 || status === 401) return last;
    }
    if (last === undefined)
      throw new NotTested(`No valid body of ${operation.id} could be made up.`);
    return last;
  }
}

/** Types that the answer may have, and anything else for refusals. */
function acceptOf({ described }: ApiOperation): string {
  const types = described.responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ content }) => content.map(({ type }) => type));
  return [...new Set([...types, 'application/json', '*/*;q=0.1'])].join(', ');
}

function pathOf({ served, described }: ApiOperation, input: Input): string {
  const path =
    input.rawPath ??
    served.path.replace(/\{([^}]+)\}/g, (_all, name: string) =>
      percentEncoded(input.path[name] ?? ''),
    );
  const base = described.serverUrl?.startsWith('/') ? described.serverUrl : '';
  const query = new URLSearchParams((input.query ?? []).map(([name, value]) => [name, value]));
  const all = [query.toString(), input.rawQuery ?? ''].filter((part) => part !== '').join('&');
  return `${base}${path}${all === '' ? '' : `?${all}`}`;
}
