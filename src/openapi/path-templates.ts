/** Path templates of collections, beside those of operations below them. */

const parameterPattern = /\{[^{}]+\}/g;

/** Values of the parameters of a path, by name. */
export type PathValues = Readonly<Record<string, unknown>>;

/** The names of the parameters in a template, in their order. */
export function parametersIn(template: string): readonly string[] {
  return [...template.matchAll(parameterPattern)].map(([name]) => name.slice(1, -1));
}

/** A path template with the values of a request. */
export function fillPath(template: string, values: PathValues): string {
  return template.replaceAll(parameterPattern, (name) =>
    encodeURIComponent(String(values[name.slice(1, -1)])),
  );
}

/** Whether a template is below another one, whatever the parameters are called. */
export function isBelow(path: string, itemPath: string): boolean {
  return path
    .replaceAll(parameterPattern, '{}')
    .startsWith(`${itemPath.replaceAll(parameterPattern, '{}')}/`);
}

/** The values of a path by the names that the template of its beginning has for them. */
export function namesFor(itemPath: string, path: string, values: PathValues): PathValues {
  const given = parametersIn(path);
  return Object.fromEntries(
    parametersIn(itemPath).map((name, index) => [name, values[given[index] ?? name]]),
  );
}
