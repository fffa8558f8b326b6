/** Which operations of the Partner API a partner has to offer, and how the answers of the others say that they are missing. */

/** What every partner has to offer; the others are optional. */
export const requiredOperations: ReadonlySet<string> = new Set([
  'upsert-installation',
  'delete-installation',
  'provision-resource',
  'get-resource',
  'delete-resource',
  'list-billing-plans-for-product',
]);

/** Whether a partner that leaves an optional operation out answers so. @param status Null when no answer came. */
export function isNotOffered(status: number | null): boolean {
  return status === 404 || status === 405 || status === 501;
}
