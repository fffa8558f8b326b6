/** Where our types differ from openapi-typescript's, and why, by fixture and look-up. */

const reasons = {
  binary:
    'A binary string in a form, or as a body, is a file, which is a Blob; the judge says string.',
  closed: 'An object that can have no members is no Record<string, unknown>.',
  conflict:
    'Beside members of another type a typed index has no instances; the judge writes one nevertheless.',
  content: 'A parameter with `content` has the type of that; the judge says string.',
  direction: 'A request may lack what is readOnly, and a response what is writeOnly.',
  ignored: 'OpenAPI ignores header parameters named Accept, Authorization and Content-Type.',
  large: 'A number that no double holds is no value of a number.',
  later:
    'The judge does not know OpenAPI 3.2: its words, methods and default mappings have no types.',
  optional: 'An array may end before any of its prefixItems.',
  pointer: 'The judge looks up names in types by the keys of a description, and finds nothing.',
  reference: 'The judge drops what stands beside a $ref, or in an allOf beside `required`.',
  required: 'The judge asks for no member that is required but not declared.',
  template: 'A parameter that the path names and nothing describes is a text.',
};

/** The look-up stands for the whole fixture where the judge fails. */
export const failing = 'nothing, for the judge fails';

export const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bodies: {
    'paths["/binary"]["put"]["requestBody"]': reasons.binary,
    'paths["/ranges"]["post"]["requestBody"]': reasons.binary,
    'paths["/upload"]["post"]["requestBody"]': reasons.binary,
  },
  'colliding-names': {
    'components["schemas"]["Report"]': reasons.required,
    'components["schemas"]["Validator"]': reasons.required,
    'components["schemas"]["isObject"]': reasons.required,
    'components["schemas"]["string"]': reasons.required,
    'components["schemas"]["undefined"]': reasons.required,
    'paths["/w"]["post"]["requestBody"]': reasons.required,
  },
  composition: {
    'components["schemas"]["Order"]': reasons.optional,
    'paths["/orders"]["post"]["requestBody"]': reasons.optional,
    'paths["/orders"]["post"]["responses"]': reasons.optional,
  },
  directions: {
    'components["schemas"]["Team"]': reasons.direction,
    'components["schemas"]["User"]': reasons.direction,
    'paths["/users"]["post"]["requestBody"]': reasons.direction,
    'paths["/users"]["post"]["responses"]': reasons.direction,
  },
  discriminators: { [failing]: 'It takes the name of a schema in a mapping for a reference.' },
  encodings: {
    'components["schemas"]["Attachment"]': reasons.binary,
    'components["schemas"]["Picture"]': reasons.binary,
    'paths["/either"]["post"]["requestBody"]': reasons.binary,
    'paths["/files"]["post"]["requestBody"]': reasons.binary,
    'paths["/free-beside"]["get"]["parameters"]': reasons.content,
    'paths["/loose"]["get"]["parameters"]': reasons.content,
    'paths["/mixed"]["get"]["parameters"]': reasons.conflict,
    'paths["/upload"]["post"]["requestBody"]': reasons.binary,
    'paths["/whole"]["put"]["requestBody"]': reasons.binary,
  },
  keywords: { 'paths["/numbers"]["get"]["responses"]': reasons.conflict },
  int64: {
    'components["schemas"]["Thing"]': reasons.large,
    'paths["/documents/{document}"]["get"]["parameters"]': reasons.content,
    'paths["/things/{id}"]["post"]["parameters"]': reasons.content,
    'paths["/things/{id}"]["post"]["requestBody"]': reasons.large,
    'paths["/things/{id}"]["post"]["responses"]': reasons.large,
  },
  later: {
    'components["schemas"]["Other"]': reasons.later,
    'components["schemas"]["Pet"]': reasons.later,
    'paths["/events"]["get"]["responses"]': reasons.later,
    'paths["/form"]["get"]["parameters"]': reasons.later,
    'paths["/lines"]["post"]["requestBody"]': reasons.later,
    'paths["/lines"]["post"]["responses"]': reasons.later,
    'paths["/pets"]["post"]["requestBody"]': reasons.later,
    'paths["/pets"]["post"]["responses"]': reasons.later,
    'paths["/things"]["query"]["parameters"]': reasons.later,
    'paths["/things"]["query"]["requestBody"]': reasons.later,
    'paths["/things"]["query"]["responses"]': reasons.later,
  },
  'media-types': {
    'paths["/application"]["post"]["requestBody"]': reasons.binary,
    'paths["/file"]["post"]["requestBody"]': reasons.binary,
    'paths["/file"]["post"]["responses"]': reasons.binary,
  },
  'missing-ids': { 'paths["/users/{id}"]["get"]["parameters"]': reasons.template },
  parameters: {
    'paths["/headers"]["get"]["parameters"]': reasons.ignored,
    'paths["/path/{text}/{number}/{list}/{point}/{label}/{labels}/{matrix}/{matrices}/{document}"]["get"]["parameters"]':
      reasons.content,
    'paths["/query"]["get"]["parameters"]': reasons.content,
    'paths["/reserved-headers"]["get"]["parameters"]': reasons.ignored,
  },
  parts: {
    'components["schemas"]["Upload"]': reasons.binary,
    'paths["/form"]["post"]["requestBody"]': reasons.binary,
    'paths["/form"]["post"]["responses"]': reasons.binary,
    'paths["/mixed"]["post"]["requestBody"]': reasons.later,
    'paths["/mixed"]["post"]["responses"]': reasons.later,
    'paths["/nested"]["post"]["requestBody"]': reasons.optional,
    'paths["/nested"]["post"]["responses"]': reasons.optional,
    'paths["/plain-stream"]["post"]["requestBody"]': reasons.later,
    'paths["/plain-stream"]["post"]["responses"]': reasons.later,
    'paths["/referred"]["post"]["requestBody"]': reasons.binary,
    'paths["/related"]["post"]["requestBody"]': reasons.later,
    'paths["/related"]["post"]["responses"]': reasons.later,
    'paths["/stream"]["post"]["requestBody"]': reasons.later,
    'paths["/stream"]["post"]["responses"]': reasons.later,
  },
  'path-parameters': {
    'paths["/compare/{base}...{head}"]["get"]["parameters"]': reasons.template,
    'paths["/files/{folder}/{name}.{extension}"]["delete"]["parameters"]': reasons.template,
    'paths["/files/{folder}/{name}.{extension}"]["get"]["parameters"]': reasons.template,
  },
  references: {
    'components["requestBodies"]["Article"]': reasons.reference,
    'components["responses"]["Article"]': reasons.reference,
    'components["schemas"]["Article"]': reasons.reference,
    'paths["/articles/{id}"]["get"]["parameters"]': reasons.pointer,
    'paths["/articles/{id}"]["get"]["responses"]': reasons.reference,
    'paths["/articles/{id}"]["put"]["requestBody"]': reasons.reference,
    'paths["/articles/{id}"]["put"]["responses"]': reasons.pointer,
  },
  responses: { [failing]: 'It takes an extension among the responses for one of them.' },
  webhooks: {
    'webhooks["nested"]["post"]["requestBody"]': reasons.pointer,
    'webhooks["thing/deleted"]["post"]["parameters"]': reasons.pointer,
    'webhooks["thing/deleted"]["post"]["requestBody"]': reasons.pointer,
    'webhooks["thing/deleted"]["post"]["responses"]': reasons.pointer,
  },
  'weird-names': { [failing]: 'It takes a member called like one of every object for a keyword.' },
};
