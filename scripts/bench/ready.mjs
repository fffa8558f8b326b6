// A mock as users start it, from what is built: `local` or `prism`. Prints how it is called.
import { readFileSync } from 'node:fs';

if (process.argv[2] === 'local') {
  const { startLocalVercel } = await import('openapi-counterpart/local');
  const { url, context } = await startLocalVercel();
  const [installation] = context.state.installations.all();
  const [token] = context.state.credentials.where('installation', installation.id);
  console.log(JSON.stringify({ url, token: token.id, installationId: installation.id }));
} else {
  const { startPrismMock } = await import('../../src/cli/dist/prism.js');
  const bundle = new URL('../../generated/vercel-api/openapi.json', import.meta.url);
  const { url } = await startPrismMock(JSON.parse(readFileSync(bundle, 'utf8')), {
    host: '127.0.0.1',
    port: 0,
  });
  console.log(JSON.stringify({ url, token: 'token', installationId: 'icfg_1' }));
}
