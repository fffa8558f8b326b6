/** Reads YAML as the linter does, but for whole numbers that a double cannot hold, which become bigints. */

import * as yaml from 'js-yaml';

const { intCoreTag } = yaml;

const exactInt = yaml.defineScalarTag<number | bigint>(intCoreTag.tagName, {
  ...intCoreTag,
  resolve: (text, isExplicit, tag) => {
    const value = intCoreTag.resolve(text, isExplicit, tag);
    if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
    return text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text.replace('+', ''));
  },
});

/** The linter's own tags, so that what it could read is read here. */
const schema = yaml.CORE_SCHEMA.withTags(
  yaml.mergeTag,
  yaml.binaryTag,
  yaml.omapTag,
  yaml.pairsTag,
  yaml.setTag,
  exactInt,
);

/** The value of a document that the linter has read. */
export function readExactYaml(text: string): unknown {
  return yaml.load(text, { schema });
}
