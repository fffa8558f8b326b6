/** Answers what Vercel calls: the Partner API, of which every path begins with /v1. */

import { partner } from '../../../partner/server';

const answer = (request: Request) => partner(request);

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
