/** Writes the body of either kind of form. */

import { encodeFields } from './encode-form.js';
import { encodeMultipart } from './encode-multipart.js';
import type { FormWriter } from './operation.js';

export const writeForm: FormWriter = (contentType, values, form) =>
  contentType.startsWith('multipart/')
    ? encodeMultipart(values, form)
    : { contentType, body: encodeFields(values, form) };
