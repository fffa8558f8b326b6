/** Sign-in from Vercel: exchange of codes, safe redirects, and the whole login route. */

export {
  exchangeSsoCode,
  refreshSsoTokens,
  type SsoCode,
  type SsoOptions,
  type SsoTokens,
} from './sso/exchange.js';
export { createLoginHandler, type LoginOptions } from './sso/login.js';
export { defaultPage, readLoginParameters, type LoginParameters } from './sso/pages.js';
export { safeRedirect, type SafeRedirectOptions } from './sso/safe-redirect.js';
