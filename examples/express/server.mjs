/**
 * A partner server written by hand with Express: none of Counterpart's code is in it, so that it shows
 * what `counterpart test` finds in any server.
 *
 *   counterpart test http://localhost:3000 --start "node examples/express/server.mjs"
 *
 * Environment: PORT, INTEGRATION_CLIENT_ID, VERCEL_JWKS_URL.
 */

import { createHash, randomUUID } from 'node:crypto';
import express from 'express';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';

const { PORT = '3000', INTEGRATION_CLIENT_ID } = process.env;
const keys = createRemoteJWKSet(
  new URL(process.env.VERCEL_JWKS_URL ?? 'https://marketplace.vercel.com/.well-known/jwks'),
);

const plans = [
  {
    id: 'small',
    type: 'subscription',
    name: 'Small',
    description: 'For trying things out.',
    scope: 'resource',
    paymentMethodRequired: false,
  },
  {
    id: 'large',
    type: 'subscription',
    name: 'Large',
    description: 'For production.',
    scope: 'resource',
    paymentMethodRequired: true,
    cost: '$10.00/month',
  },
];

/** @type {Map<string, { resources: Map<string, object>, replies: Map<string, object> }>} */
const installations = new Map();
const gone = new Set();

class Refusal extends Error {
  constructor(status, code, message, fields) {
    super(message);
    Object.assign(this, { status, code, fields });
  }
}

/** Express middleware for one kind of token, or both. */
function authenticate(...styles) {
  return async (request, _response, next) => {
    const [scheme, token] = (request.get('authorization') ?? '').split(' ');
    if (scheme.toLowerCase() !== 'bearer' || !token) {
      throw new Refusal(401, 'unauthorized', 'A bearer token is needed.');
    }
    const claims = await verify(token);
    const style = claims.user_id === undefined ? 'system' : 'user';
    if (!styles.includes(style)) throw new Refusal(403, 'forbidden', `Not for a ${style} token.`);
    const { installationId } = request.params;
    if (installationId !== undefined && claims.installation_id !== installationId) {
      throw new Refusal(403, 'forbidden', 'The token is for another installation.');
    }
    request.claims = claims;
    next();
  };
}

async function verify(token) {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: 'https://marketplace.vercel.com',
      audience: INTEGRATION_CLIENT_ID,
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) {
      throw new Refusal(403, 'forbidden', 'The token is not valid.');
    }
    throw error;
  }
}

/** Says which members a body needs, and of which type each is. */
function check(body, required, optional = {}) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal(400, 'validation_error', 'The body is not an object.');
  }
  const fields = [];
  for (const [key, isRight] of Object.entries(required)) {
    if (!isRight(body[key])) fields.push({ key, message: 'is missing or wrong' });
  }
  for (const [key, isRight] of Object.entries(optional)) {
    if (body[key] !== undefined && !isRight(body[key])) fields.push({ key, message: 'is wrong' });
  }
  if (fields.length > 0) {
    throw new Refusal(400, 'validation_error', 'The body is not valid.', fields);
  }
  return body;
}

const isText = (value) => typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDate = (value) =>
  isText(value) && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
const isSettings = (value) =>
  isObject(value) &&
  (value.experimentation === undefined ||
    (isObject(value.experimentation) &&
      (value.experimentation.edgeConfigId === undefined ||
        isText(value.experimentation.edgeConfigId))));
const isContact = (value) =>
  value === null ||
  (isObject(value) &&
    isText(value.email) &&
    /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value.email) &&
    (value.name === undefined || isText(value.name)));
const isAccount = (value) =>
  isObject(value) &&
  isText(value.url) &&
  URL.canParse(value.url) &&
  (value.name === undefined || isText(value.name)) &&
  isContact(value.contact) &&
  value.contact !== null;
const isPolicies = (value) => isObject(value) && Object.values(value).every(isDate);
const isCredentials = (value) =>
  isObject(value) && isText(value.access_token) && isText(value.token_type);
const statuses = ['ready', 'pending', 'onboarding', 'suspended', 'resumed', 'uninstalled', 'error'];

function installationOf(request) {
  const installation = installations.get(request.params.installationId);
  if (installation === undefined)
    throw new Refusal(404, 'not_found', 'There is no such installation.');
  return installation;
}

function resourceOf(request) {
  const resource = installationOf(request).resources.get(request.params.resourceId);
  if (resource === undefined) throw new Refusal(404, 'not_found', 'There is no such resource.');
  return resource;
}

function planOf(id) {
  const plan = plans.find((item) => item.id === id);
  if (plan === undefined) {
    throw new Refusal(400, 'validation_error', `There is no plan "${id}".`, [
      { key: 'billingPlanId' },
    ]);
  }
  return plan;
}

/** The same key gives the same answer; with another body it is refused. */
function once(request, make) {
  const { replies } = installationOf(request);
  const key = request.get('idempotency-key');
  if (key === undefined) return make();
  const print = createHash('sha256')
    .update(`${request.path} ${JSON.stringify(request.body)}`)
    .digest('hex');
  const known = replies.get(key);
  if (known !== undefined && known.print !== print) {
    throw new Refusal(409, 'conflict', 'The idempotency key was used for another request.');
  }
  const reply = known?.reply ?? make();
  replies.set(key, { print, reply });
  return reply;
}

const app = express();
app.disable('x-powered-by');
app.use(express.json({ strict: true }));

const installation = '/v1/installations/:installationId';
const resource = `${installation}/resources/:resourceId`;

app.put(installation, authenticate('user'), (request, response) => {
  const { installationId } = request.params;
  check(request.body, {
    scopes: (value) => Array.isArray(value) && value.every(isText),
    acceptedPolicies: isPolicies,
    credentials: isCredentials,
    account: isAccount,
  });
  if (gone.has(installationId)) throw new Refusal(409, 'conflict', 'The installation was removed.');
  if (!installations.has(installationId)) {
    installations.set(installationId, { resources: new Map(), replies: new Map() });
  }
  response.status(204).end();
});

app.delete(installation, authenticate('user', 'system'), (request, response) => {
  if (request.body !== undefined) {
    check(request.body, {}, { cascadeResourceDeletion: isFlag, reason: isText });
  }
  const { installationId } = request.params;
  installations.delete(installationId);
  gone.add(installationId);
  response.json({ finalized: true });
});

app.get('/v1/products/:productSlug/plans', authenticate('system'), (request, response) => {
  if (request.params.productSlug !== 'express-kv') {
    throw new Refusal(404, 'not_found', 'There is no such product.');
  }
  response.json({ plans });
});

app.post(`${installation}/resources`, authenticate('user'), (request, response) => {
  const { resources } = installationOf(request);
  const body = check(
    request.body,
    { productId: isText, name: isText, metadata: isObject, billingPlanId: isText },
    { externalId: isText, protocolSettings: isSettings },
  );
  if (body.productId !== 'express-kv') {
    throw new Refusal(400, 'validation_error', 'There is no such product.', [{ key: 'productId' }]);
  }
  const billingPlan = planOf(body.billingPlanId);
  const reply = once(request, () => {
    const id = `kv-${randomUUID()}`;
    const made = {
      id,
      productId: body.productId,
      name: body.name,
      metadata: body.metadata,
      status: 'ready',
      billingPlan,
    };
    resources.set(id, made);
    return { ...made, secrets: [{ name: 'KV_URL', value: `kv://${randomUUID()}` }] };
  });
  response.status(201).json(reply);
});

app.get(resource, authenticate('system'), (request, response) => {
  response.json(resourceOf(request));
});

app.patch(resource, authenticate('user'), (request, response) => {
  const former = resourceOf(request);
  const { name, metadata, billingPlanId, status } = check(
    request.body,
    {},
    {
      name: isText,
      metadata: isObject,
      billingPlanId: isText,
      status: (value) => statuses.includes(value),
      protocolSettings: isSettings,
    },
  );
  const changed = {
    ...former,
    ...(name !== undefined && { name }),
    ...(metadata !== undefined && { metadata }),
    ...(status !== undefined && { status }),
    ...(billingPlanId !== undefined && { billingPlan: planOf(billingPlanId) }),
  };
  const reply = once(request, () => {
    installationOf(request).resources.set(former.id, changed);
    return changed;
  });
  response.json(reply);
});

app.delete(resource, authenticate('user', 'system'), (request, response) => {
  installationOf(request).resources.delete(request.params.resourceId);
  response.status(204).end();
});

app.use((_request, _response, next) => {
  next(new Refusal(404, 'not_found', 'There is nothing here.'));
});

// Express knows an error handler by its four parameters.
app.use((error, _request, response, _next) => {
  const status = error.status ?? 500;
  if (status >= 500) console.error(error);
  const { code = status < 500 ? 'bad_request' : 'internal_server_error', message, fields } = error;
  response.status(status).json({ error: { code, message, ...(fields && { fields }) } });
});

app.listen(Number(PORT), '127.0.0.1');
