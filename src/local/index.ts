/** The local Vercel for programs and tests. */

export { createLocalVercel, type LocalVercel, type LocalVercelOptions } from './local-vercel.js';
