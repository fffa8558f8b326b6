/** Where Vercel is: its own addresses, unless environment variables lead to a local one. */

const variables = {
  issuer: ['VERCEL_ISSUER', 'https://marketplace.vercel.com'],
  jwksUrl: ['VERCEL_JWKS_URL', 'https://marketplace.vercel.com/.well-known/jwks'],
  apiUrl: ['VERCEL_API_URL', 'https://api.vercel.com'],
} as const;

/** The address as the environment gives it, else Vercel's own. An empty variable counts as none. */
export function vercelAddress(which: keyof typeof variables): string {
  const [name, standard] = variables[which];
  // Some runtimes that have Fetch have no `process`.
  const value = typeof process === 'undefined' ? undefined : process.env[name];
  return value === undefined || value === '' ? standard : value;
}
