/** How the credentials of a security scheme are sent. */

export type SecurityScheme =
  | { readonly kind: 'bearer' | 'basic' | 'oauth2' | 'mutualTLS' | 'other' }
  /** Another scheme of the Authorization header, by its own name. */
  | { readonly kind: 'http'; readonly scheme: string }
  | {
      readonly kind: 'apiKey';
      readonly in: 'header' | 'query' | 'cookie';
      readonly key: string;
    };
