/** The area "Input": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { inputCrash } from './input-crash.js';
import { inputIgnored } from './input-ignored.js';
import { inputInvalid } from './input-invalid.js';
import { inputMalformed } from './input-malformed.js';
import { inputMediaType } from './input-media-type.js';
import { inputName } from './input-name.js';
import { inputOptional } from './input-optional.js';
import { inputText } from './input-text.js';
import { inputUnknownMember } from './input-unknown-member.js';
import { inputValid } from './input-valid.js';
import { metadataBounds } from './metadata-bounds.js';
import { metadataInvalid } from './metadata-invalid.js';
import { metadataQuery } from './metadata-query.js';

export const input: Area = {
  title: 'Input',
  rules: [
    inputInvalid,
    inputIgnored,
    inputCrash,
    inputMalformed,
    inputUnknownMember,
    inputValid,
    inputOptional,
    inputName,
    inputText,
    inputMediaType,
    metadataInvalid,
    metadataBounds,
    metadataQuery,
  ],
};
