/** Writes the body of either kind of form. */

import { encodeFields } from './encode-form.js';
import { encodeMultipart } from './encode-multipart.js';
import { essence } from './media-types.js';
import type { FormWriter } from './operation.js';

export const writeForm: FormWriter = (contentType, values, forms, stringify) => {
  const type = essence(contentType);
  if (type === 'multipart/form-data') return encodeMultipart(values, forms?.[type], stringify);
  if (type !== 'application/x-www-form-urlencoded') return undefined;
  return { contentType, body: encodeFields(values, forms?.[type], stringify) };
};
