/** The area "HTTP": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { httpAuthHeader } from './http-auth-header.js';
import { httpCharset } from './http-charset.js';
import { httpMethodCrash } from './http-method-crash.js';
import { httpPath } from './http-path.js';
import { httpScheme } from './http-scheme.js';

export const http: Area = {
  title: 'HTTP',
  rules: [httpMethodCrash, httpCharset, httpAuthHeader, httpScheme, httpPath],
};
