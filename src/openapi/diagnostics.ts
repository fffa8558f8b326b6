/** Every diagnostic that the toolchain gives of a description: what is wrong, what is required, and what to do. */

/** What a code stands for; `docs/diagnostics.md` is written from it. */
interface DiagnosticKind {
  /** Whether generation stops; a warning of Redocly's may be made an error by the project's own rules. */
  readonly severity: 'error' | 'warn';
  /** What is wrong, in general. */
  readonly cause: string;
  /** What a description needs instead. */
  readonly required: string;
  /** What to do about it: it is shown with each diagnostic. */
  readonly fix: string;
}

export const DIAGNOSTICS = {
  'yaml-syntax': {
    severity: 'error',
    cause: 'A file is neither YAML nor JSON, or says the same key twice.',
    required: 'One YAML 1.2 or JSON document a file.',
    fix: 'Correct the syntax at this place.',
  },
  'openapi-version': {
    severity: 'error',
    cause: 'The document is of a version of OpenAPI that is not read, or says none.',
    required: '`openapi: 3.0.x`, `openapi: 3.1.x` or `openapi: 3.2.x` at the root.',
    fix: 'Use `openapi: 3.0.x`, `openapi: 3.1.x` or `openapi: 3.2.x`.',
  },
  'swagger-version': {
    severity: 'error',
    cause: 'The document is written in Swagger 2.0, the forerunner of OpenAPI.',
    required: 'OpenAPI 3.0 or newer.',
    fix: 'Convert it: npx swagger2openapi --yaml --outfile openapi-3.yaml FILE',
  },
  'no-unresolved-refs': {
    severity: 'error',
    cause: 'A reference leads to a file that cannot be read, or to a place where nothing stands.',
    required: 'References that lead to something: a file, a JSON Pointer, an `$id` or an anchor.',
    fix: 'Correct the reference, or create what it points to.',
  },
  'operation-operationId-unique': {
    severity: 'error',
    cause: 'Two operations have one operationId.',
    required: 'An operationId of its own for each operation that has one.',
    fix: 'Give each operation an operationId of its own.',
  },
  struct: {
    severity: 'warn',
    cause:
      'Something is not built as OpenAPI has it: a member is missing, unknown or of another type.',
    required: 'The structure that the OpenAPI Specification gives for the version of the document.',
    fix: 'Compare the place with the OpenAPI Specification of the version the document names.',
  },
  'counterpart/schema': {
    severity: 'error',
    cause: 'The value of a schema keyword has a form that the keyword does not allow.',
    required: 'Keywords as JSON Schema 2020-12, or OpenAPI 3.0, defines them.',
    fix: 'Correct the keyword as JSON Schema defines it.',
  },
  'counterpart/reference-cycle': {
    severity: 'error',
    cause:
      'References lead back to where they started, and nothing is described on the way: an alias of itself, or a schema that applies itself to the same value.',
    required: 'Schemas that contain themselves only inside a property or an item.',
    fix: 'Describe what one of the references stands for in its place.',
  },
  'counterpart/reference-target': {
    severity: 'error',
    cause: 'A reference leads to a value that cannot stand where the reference does.',
    required: 'References to objects, or for schemas to `true` or `false`.',
    fix: 'Refer to an object of the kind that is expected here.',
  },
  'counterpart/remote-reference': {
    severity: 'error',
    cause: 'A reference leads to the network, which a description may not use by itself.',
    required: 'Files in the folder of the description.',
    fix: 'Copy it into the folder of the description, or allow the network with --allow-remote.',
  },
  'counterpart/outside-reference': {
    severity: 'error',
    cause:
      'A reference leads to a file outside the folder of the description, by its path or through a link.',
    required: 'Files in the folder of the description, or of the redocly.yaml that lists it.',
    fix: 'Move the file into the folder of the description, or allow others with --allow-outside.',
  },
  'counterpart/special-file': {
    severity: 'error',
    cause: 'A reference leads to a device, a pipe, a socket, or a URL that is not http(s).',
    required: 'Regular files.',
    fix: 'Refer to a regular file.',
  },
  'counterpart/document-size': {
    severity: 'error',
    cause:
      'A file is nested too deep, its YAML aliases repeat each other to more values than can be worked on, or references lead through too many schemas of one value.',
    required:
      'At most 500 levels, of which YAML has 100, and 500 schemas of one value that refer to each other; aliases that repeat no more than a million values.',
    fix: 'Write less in one file, and refer to schemas with $ref instead of aliases.',
  },
  'counterpart/extension-reference': {
    severity: 'warn',
    cause:
      'A reference inside an extension (`x-…`) leads to nothing, to what may not be read, or in a circle.',
    required:
      'Nothing: generation reads no extensions, and leaves the reference as it is, but for one that leads in a circle.',
    fix: 'Correct the reference, or create what it points to.',
  },
  'counterpart/external-value': {
    severity: 'warn',
    cause: 'The `externalValue` of an example leads to nothing, or to what may not be read.',
    required: 'Nothing: the example is left out.',
    fix: 'Correct it, or allow what it needs with --allow-remote or --allow-outside.',
  },
  'counterpart/dynamic-reference': {
    severity: 'warn',
    cause:
      'A schema uses a reference or an anchor whose meaning depends on the way that led there.',
    required: 'References by $ref, which alone are followed.',
    fix: 'Use $ref, with a schema for each type that the dynamic reference can stand for.',
  },
  'counterpart/ignored-keyword': {
    severity: 'warn',
    cause:
      'A schema has a keyword that generation does not know, or that says nothing of values of its type, so that it asserts nothing.',
    required:
      'Keywords of JSON Schema 2020-12 and OpenAPI 3.0 that speak of values of the `type` beside them, or names that begin with `x-`.',
    fix: 'Correct the name or the type, or begin the name with x- if it is for other readers.',
  },
  'counterpart/ignored-member': {
    severity: 'warn',
    cause: 'A part of the description has no effect on what is generated.',
    required:
      'Nothing: it serves other readers. Not named are what only describes (titles, tags, `externalDocs`, `deprecated`, `default`, `bearerFormat`, `openIdConnectUrl`, the URLs of OAuth flows, the `contentMediaType` of a text), components that nothing refers to, the security of webhooks, which receivers see to, and what callers choose by `baseUrl` (further `servers`, and values of their variables).',
    fix: 'Nothing needs to be done, unless you counted on it.',
  },
  'counterpart/ignored-sibling': {
    severity: 'warn',
    cause: 'A member stands beside a `$ref`, where OpenAPI ignores it.',
    required:
      'A `$ref` alone, or with `summary` and `description`; in schemas keywords beside it count since OpenAPI 3.1.',
    fix: 'Put the $ref of a schema and the keyword into an allOf, or write the document in OpenAPI 3.1; say others where the $ref leads to.',
  },
  'counterpart/overlay': {
    severity: 'error',
    cause: 'A file is no overlay, or one of its actions cannot be carried out.',
    required:
      'Overlay 1.0 or 1.1, whose actions have a JSONPath (RFC 9535) as `target`, and `update`, `copy` or `remove`.',
    fix: 'Correct the action as the Overlay Specification has it.',
  },
  'counterpart/overlay-target': {
    severity: 'warn',
    cause:
      'The target of an action of an overlay selects nothing, so that the action changes nothing, or the overlay extends a file other than the description.',
    required:
      'A target that is in the root document of the description, or was put there by an action before it.',
    fix: 'Correct the target or `extends`, or delete it.',
  },
  'counterpart/slow-pattern': {
    severity: 'warn',
    cause:
      'A pattern can match one text in so many ways that a short one, made for it, blocks the program that validates it.',
    required: 'Patterns without a repeated group whose parts repeat the same characters.',
    fix: 'Write the pattern so that each text matches in one way, e.g. ^a+$ for ^(a+)+$.',
  },
  'counterpart/tag-parent': {
    severity: 'warn',
    cause: 'The parent of a tag is no tag of the description, or the tag itself over others.',
    required: 'A parent that `tags` lists, without circles.',
    fix: 'Correct the parent, or list the tag that it names.',
  },
  'counterpart/undefined-style': {
    severity: 'warn',
    cause:
      'A parameter, a header or a field of a form has a style for which OpenAPI does not say how values of its type are written.',
    required:
      'Of deepObject objects, of spaceDelimited and pipeDelimited lists and objects without explode, and in none of them lists and objects inside others; in multipart forms no style, in cookies no explode.',
    fix: 'Choose a style that is defined for the type, or content: application/json. Here lists in deepObject go as `a[0]=x`, and what is nested in other styles as JSON; other readers may differ.',
  },
  'counterpart/path-template': {
    severity: 'warn',
    cause:
      'A path is not written as paths are, so that what is meant by its braces is not known, or no request has it.',
    required:
      'Paths that begin with a slash, with a name in braces for each parameter, every brace closed, and without `?` and `#`: a query is no part of a path, and a fragment is not sent.',
    fix: 'Correct the path, e.g. /users/{id}; describe what stands behind `?` as parameters in query, and leave out what stands behind `#`.',
  },
  'counterpart/media-type': {
    severity: 'warn',
    cause: 'What is named as a media type has not the form of one, so that no message can have it.',
    required: '`type/subtype`, with parameters after semicolons, or a range such as `text/*`.',
    fix: 'Correct the name, e.g. application/json.',
  },
  'counterpart/duplicate': {
    severity: 'warn',
    cause:
      'Two parameters, paths, methods or media types are the same to those who read messages, and one of them counts.',
    required:
      'A name of its own for each parameter of a place, no other parameter of the query beside one `in: querystring`, paths that differ in more than names of parameters, each method and media type once.',
    fix: 'Delete one of the two, or make them differ.',
  },
  'counterpart/large-number': {
    severity: 'warn',
    cause: 'A whole number is beyond 2^53 − 1, and a double holds only a part of it.',
    required:
      'Where such a number is a `const` or in an `enum`: format: int64, and generate --int64 bigint or string. In overlays: numbers that a double holds.',
    fix: 'Generate with --int64 bigint or string; what an overlay says so exactly, write into the description itself.',
  },
  'counterpart/unsendable-name': {
    severity: 'warn',
    cause: 'A header, a cookie or a method has a name that no message can have.',
    required: "Letters, digits and `!#$%&'*+-.^_`|~` (RFC 9110, section 5.6.2).",
    fix: 'Correct the name.',
  },
  'counterpart/undefined-security': {
    severity: 'warn',
    cause: 'A security requirement names a scheme that the description does not define.',
    required: 'Names of `components.securitySchemes` in the root document.',
    fix: 'Define the scheme, or correct its name. Here its credentials are taken to be in the Authorization header.',
  },
  'counterpart/unknown-format': {
    severity: 'warn',
    cause:
      'A `format` is not one of those that validators assert, or says nothing of values of its type.',
    required:
      'Of texts date-time, date, time, duration, email, hostname, ipv4, ipv6, uri, uri-reference, uri-template, uuid, json-pointer, regex and byte, of numbers int32 and int64; binary, commonmark, html, password, float and double refuse no value. Others of the OpenAPI format registry and of JSON Schema (idn-email, idn-hostname, iri, iri-reference, relative-json-pointer, uint32, …) are not asserted.',
    fix: 'Say with other keywords, such as pattern, what has to be asserted.',
  },
  'counterpart/unread-schema': {
    severity: 'warn',
    cause:
      'A schema describes a body that is handed over as bytes or as text, so that no body is held against it.',
    required:
      'Nothing: it serves other readers. Values are read of JSON, of forms that are sent, of multipart bodies and streams, and of texts that are words or numbers.',
    fix: 'Check such bodies yourself where they are read, or describe the body as JSON.',
  },
  'counterpart/operation-left-out': {
    severity: 'warn',
    cause:
      'An operation, or something that it leads to, has errors, and --skip-broken leaves it out.',
    required: 'Operations without errors.',
    fix: 'Correct the errors that are shown as warnings, and generate without --skip-broken.',
  },
  'counterpart/unused-file': {
    severity: 'warn',
    cause: 'Nothing refers to a file of a description in several files.',
    required:
      'Only files that the description uses in the folders of its parts, where redocly.yaml lists it and no other has its root there.',
    fix: 'Refer to it, or delete it.',
  },
  'counterpart/contradiction': {
    severity: 'error',
    cause: 'Two pages that are imported together say different things of what they share.',
    required: 'One structure for each operation and component; only words for people may differ.',
    fix: 'Correct or remove one of the two pages.',
  },
} as const satisfies Readonly<Record<string, DiagnosticKind>>;

/** The codes of the toolchain's own diagnostics; rules of Redocly that a project turns on have theirs. */
export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** What a code stands for; undefined for a rule of Redocly's that the toolchain does not need. */
export function diagnosticKind(code: string): DiagnosticKind | undefined {
  const kinds: Readonly<Record<string, DiagnosticKind>> = DIAGNOSTICS;
  return Object.hasOwn(kinds, code) ? kinds[code] : undefined;
}
