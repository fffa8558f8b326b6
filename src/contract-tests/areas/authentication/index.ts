/** The area "Authentication": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { authAlgorithm } from './auth-algorithm.js';
import { authAudience } from './auth-audience.js';
import { authCrash } from './auth-crash.js';
import { authExpiry } from './auth-expiry.js';
import { authInstallation } from './auth-installation.js';
import { authIssuer } from './auth-issuer.js';
import { authNotBefore } from './auth-not-before.js';
import { authPath } from './auth-path.js';
import { authRefusal } from './auth-refusal.js';
import { authRequired } from './auth-required.js';
import { authRole } from './auth-role.js';
import { authScheme } from './auth-scheme.js';
import { authSignature } from './auth-signature.js';
import { authStyleRefused } from './auth-style-refused.js';
import { authStyle } from './auth-style.js';

import { authSubject } from './auth-subject.js';

export const authentication: Area = {
  title: 'Authentication',
  rules: [
    authRequired,
    authSignature,
    authAlgorithm,
    authIssuer,
    authAudience,
    authExpiry,
    authNotBefore,
    authInstallation,
    authPath,
    authStyle,
    authStyleRefused,
    authSubject,
    authScheme,
    authRole,
    authCrash,
    authRefusal,
  ],
};
