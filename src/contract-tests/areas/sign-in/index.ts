/** The area "Sign-in": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { loginCode } from './login-code.js';
import { loginCrash } from './login-crash.js';
import { loginOpenRedirect } from './login-open-redirect.js';
import { loginRedirects } from './login-redirects.js';

export const signIn: Area = {
  title: 'Sign-in',
  rules: [loginRedirects, loginCode, loginOpenRedirect, loginCrash],
};
