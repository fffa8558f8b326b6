/** The first line of every generated module, by which the generator knows its own files. */

export const banner = '// Written by openapi-counterpart from the description. Edits are lost.\n';
