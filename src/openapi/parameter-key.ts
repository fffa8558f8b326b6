/** Tells which parameters are one and the same. */

/** The same text for parameters of one place and name; names of headers are the same in upper and lower case. */
export function parameterKey(place: string, name: string): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}
