/** A description that is a payload in every position where a text can stand. */

const act = 'globalThis.PWNED = true';

/** Texts that would run as code if they ever left the strings, comments and patterns they belong in. */
export const payloads: readonly string[] = [
  `*/ ${act}; /*`,
  `* /*/${act}//`,
  `"; ${act}; "`,
  `'; ${act}; '`,
  `\`; ${act}; \``,
  `\${(${act})}`,
  `\\"; ${act}; //`,
  `\\'; ${act}; //`,
  `\n${act}\n`,
  `\r\n${act};\r\n`,
  `\u2028${act};\u2029`,
  `"]: 1 }; ${act}; ({ ["`,
  `'] = 1; ${act}; x['`,
  `string }; ${act}; type X = { a: string`,
  `(() => { ${act} })()`,
  `/; ${act}; /`,
  `</script><script>${act}</script>`,
  `{ get a() { ${act} } }`,
  `[${act}]`,
  `__proto__`,
  `constructor`,
  `\u0000${act}`,
  `\ud800${act}`,
];

/** The payload everywhere; parts that may not be the same twice carry a number. */
export function hostileDescription(text: string): object {
  const schema = {
    title: text,
    description: text,
    type: 'object',
    required: [text],
    properties: {
      [text]: { type: 'string', default: text, example: text, title: text },
      [`enum ${text}`]: { type: 'string', enum: [text, 'other'] },
      [`const ${text}`]: { const: text },
      [`constObject ${text}`]: { const: { [text]: [text] } },
      [`pattern ${text}`]: { type: 'string', pattern: quoteForRegExp(text) },
      [`format ${text}`]: { type: 'string', format: text },
      [`number ${text}`]: { type: 'integer', enum: [1, 2], 'x-enum-varnames': [text, `${text} 2`] },
      [`deprecated ${text}`]: { deprecated: true, type: 'string', description: text },
    },
    patternProperties: { [quoteForRegExp(text)]: { type: 'string' } },
    dependentRequired: { [text]: [text] },
    'x-counterpart-alias': `string; ${act}`,
    'x-enum-varnames': [text],
    'x-enum-descriptions': { [text]: text },
    $comment: text,
    $defs: { [text]: { type: 'string', description: text } },
    $anchor: text,
    examples: [text, { [text]: text }],
    default: { [text]: text },
    externalDocs: { description: text, url: text },
    xml: { name: text, namespace: text, prefix: text },
    [`x-${text}`]: text,
    // As a keyword it would have to be a schema.
    ...(text === 'then' ? {} : { [text]: text }),
  };
  const media = {
    schema: { $ref: `#/components/schemas/Hostile` },
    examples: {
      [text]: { summary: text, description: text, value: { [text]: text } },
      [`outside ${text}`]: { externalValue: text },
    },
  };
  const form = {
    schema: { $ref: `#/components/schemas/Hostile` },
    encoding: {
      [text]: { contentType: text, headers: { [text]: { schema: { type: 'string' } } } },
    },
  };
  const responses = {
    '200': {
      description: text,
      headers: { [text]: { required: true, description: text, schema: { type: 'string' } } },
      content: {
        'application/json': media,
        [`text/${text}`]: media,
        [text]: media,
        [`*/${text}`]: media,
        'application/jsonl': { itemSchema: { $ref: '#/components/schemas/Hostile' } },
      },
      links: {
        [text]: {
          operationId: text,
          description: text,
          parameters: { [text]: text },
          requestBody: text,
          server: { url: text },
        },
      },
    },
    default: { description: text, content: { 'application/json': media } },
    [text]: { description: text },
  };
  const parameters = ['path', 'query', 'header', 'cookie'].map((place) => ({
    name: text,
    in: place,
    required: place === 'path',
    description: text,
    schema: { type: 'string', enum: [text] },
  }));
  return {
    openapi: '3.2.0',
    $self: `https://example.com/${text}`,
    info: {
      title: text,
      version: text,
      summary: text,
      description: text,
      termsOfService: text,
      contact: { name: text, url: text, email: text },
      license: { name: text, identifier: text },
    },
    servers: [
      {
        url: `https://example.com/${text}/{${text}}`,
        name: text,
        description: text,
        variables: { [text]: { default: text, enum: [text], description: text } },
      },
    ],
    tags: [{ name: text, summary: text, description: text, kind: text }],
    externalDocs: { description: text, url: text },
    paths: {
      [`/fixed/${text}`]: {
        summary: text,
        description: text,
        get: {
          operationId: text,
          summary: text,
          description: text,
          tags: [text],
          deprecated: true,
          security: ['', 'cookie ', 'query ', 'http ', 'open ', 'oauth '].map((kind) => ({
            [kind + text]: [text],
          })),
          servers: [{ url: text }],
          externalDocs: { url: text },
          parameters: parameters.slice(1),
          responses,
          callbacks: {
            [text]: {
              [`{$request.body#/${text}}/${text}`]: {
                post: {
                  operationId: `callback ${text}`,
                  requestBody: { required: true, content: { 'application/json': media } },
                  responses,
                },
              },
            },
          },
          [`x-${text}`]: text,
        },
      },
      [`/named/{${text.replaceAll(/[{}]/g, '')}}/end`]: {
        post: {
          operationId: `post ${text}`,
          parameters,
          requestBody: {
            description: text,
            content: {
              'application/json': media,
              [text]: media,
              [`multipart/${text}`]: form,
              'multipart/form-data': form,
              'application/x-www-form-urlencoded': form,
              [`${text}/*`]: media,
            },
          },
          responses,
        },
        put: { responses: { '200': { description: text } } },
        additionalOperations: { [text]: { responses: { '200': { description: text } } } },
      },
    },
    webhooks: {
      [text]: {
        post: {
          summary: text,
          requestBody: { content: { [text]: media } },
          responses: { '200': { description: text } },
        },
      },
    },
    components: {
      schemas: {
        Hostile: schema,
        [`Name ${text}`]: { type: 'object', properties: { a: { type: 'string' } } },
        Tagged: {
          oneOf: [
            { $ref: '#/components/schemas/Branch' },
            { $ref: '#/components/schemas/Hostile' },
          ],
          discriminator: { propertyName: text, mapping: { [text]: '#/components/schemas/Branch' } },
        },
        Branch: { type: 'object', required: [text], properties: { [text]: { const: text } } },
        List: { type: 'array', items: { $ref: '#/components/schemas/List' }, description: text },
      },
      securitySchemes: {
        [text]: { type: 'apiKey', in: 'header', name: text, description: text },
        [`cookie ${text}`]: { type: 'apiKey', in: 'cookie', name: text },
        [`query ${text}`]: { type: 'apiKey', in: 'query', name: text },
        [`http ${text}`]: { type: 'http', scheme: text, bearerFormat: text },
        [`open ${text}`]: { type: 'openIdConnect', openIdConnectUrl: text },
        [`oauth ${text}`]: {
          type: 'oauth2',
          flows: { clientCredentials: { tokenUrl: text, scopes: { [text]: text } } },
        },
      },
    },
  };
}

function quoteForRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
