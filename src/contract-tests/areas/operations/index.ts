/** The area "Operations": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { answerMissing } from './answer-missing.js';
import { answerSlow } from './answer-slow.js';
import { answerTime } from './answer-time.js';
import { methodAllow } from './method-allow.js';
import { operationSucceeds } from './operation-succeeds.js';
import { responseBody } from './response-body.js';
import { responseContentType } from './response-content-type.js';
import { responseError } from './response-error.js';
import { responseHeaders } from './response-headers.js';
import { responseStatus } from './response-status.js';
import { serverError } from './server-error.js';
import { unsupportedMethod } from './unsupported-method.js';

export const operations: Area = {
  title: 'Operations',
  rules: [
    operationSucceeds,
    answerMissing,
    serverError,
    responseStatus,
    responseContentType,
    responseHeaders,
    responseBody,
    responseError,
    answerTime,
    answerSlow,
    unsupportedMethod,
    methodAllow,
  ],
};
