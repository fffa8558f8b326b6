/** The numbers of invoices that customers see. */

/** @param before How many invoices there are already. */
export function invoiceNumber(before: number): string {
  return `INV-${String(before + 1).padStart(6, '0')}`;
}
