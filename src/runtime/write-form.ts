/** Writes the body of either kind of form, and of parts without names. */

import { encodeFields } from './encode-form.js';
import { encodeMultipart } from './encode-multipart.js';
import { essence } from './media-types.js';
import type { FormWriter } from './operation.js';

export const writeForm: FormWriter = (contentType, values, forms, stringify) => {
  const type = essence(contentType);
  const form = forms?.[contentType] ?? forms?.[type];
  if (type.startsWith('multipart/')) return encodeMultipart(contentType, values, form, stringify);
  if (type !== 'application/x-www-form-urlencoded') return undefined;
  return { contentType, body: encodeFields(values, form, stringify) };
};
