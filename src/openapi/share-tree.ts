/** Keeps the objects of an earlier value in a later one, wherever both say the same. */

/**
 * The later value, in which each object that stands where an equal one stood is the earlier one. Both
 * are changed: from now on they have objects in common.
 */
export function shareTree(earlier: unknown, later: unknown): unknown {
  if (!isHolder(earlier) || !isHolder(later) || Array.isArray(earlier) !== Array.isArray(later)) {
    return later;
  }
  const names = Object.keys(earlier);
  const entries = Object.entries(later);
  let isSame = names.length === entries.length;
  for (const [index, [name, value]] of entries.entries()) {
    const before = Object.hasOwn(earlier, name) ? earlier[name] : undefined;
    const shared = shareTree(before, value);
    // A member of its own is assigned as any other, also one that is called __proto__.
    if (shared !== value) later[name] = shared;
    // Some rules look at the order of members.
    isSame &&= shared === before && names[index] === name;
  }
  return isSame ? earlier : later;
}

/** Whether no object stands in two places of a value, as those do that YAML's aliases repeat. */
export function isTree(value: unknown, seen = new Set<object>()): boolean {
  if (!isHolder(value)) return true;
  if (seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).every((part) => isTree(part, seen));
}

/** Objects and lists, which hold others by name. */
function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
