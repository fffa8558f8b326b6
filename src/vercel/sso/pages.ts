/** What a sign-in asks to see, and where a partner's dashboard shows it by default. */

import { HttpError } from '@openapi-counterpart/runtime';

const paths = ['billing', 'usage', 'onboarding', 'secrets', 'support'] as const;

/** The query of a sign-in that Vercel starts, by names as they are elsewhere in the code. */
export interface LoginParameters {
  readonly code: string;
  readonly state: string | undefined;
  readonly productId: string | undefined;
  readonly resourceId: string | undefined;
  readonly checkId: string | undefined;
  readonly projectId: string | undefined;
  readonly experimentationItemId: string | undefined;
  readonly invoiceId: string | undefined;
  /** Address of a pull request. */
  readonly pr: string | undefined;
  /** One of the pages that Vercel links to; a page that is not known counts as none. */
  readonly path: (typeof paths)[number] | undefined;
  /** Target of an `sso:` link. Anybody may have written it: only `safeRedirect` makes it one to follow. */
  readonly url: string | undefined;
  /** Whether the user looks for help. */
  readonly support: boolean;
}

/** @throws HttpError 400 when it is no sign-in. */
export function readLoginParameters(query: URLSearchParams): LoginParameters {
  const mode = query.get('mode');
  if (mode !== null && mode !== 'sso') {
    throw new HttpError(400, 'This page only knows the mode "sso". Open it from Vercel.');
  }
  const code = read(query, 'code');
  if (code === undefined) {
    throw new HttpError(400, 'The address has no code. Open this page from Vercel.');
  }
  return {
    code,
    state: read(query, 'state'),
    productId: readId(query, 'product_id'),
    resourceId: readId(query, 'resource_id'),
    checkId: readId(query, 'check_id'),
    projectId: readId(query, 'project_id'),
    experimentationItemId: readId(query, 'experimentation_item_id'),
    invoiceId: readId(query, 'invoice_id'),
    pr: read(query, 'pr'),
    path: paths.find((path) => path === query.get('path')),
    url: read(query, 'url'),
    support: query.get('support') === 'true',
  };
}

/** @throws HttpError 400 when there are two, of which others may take the other one. */
function read(query: URLSearchParams, name: string): string | undefined {
  const [value, ...others] = query.getAll(name);
  if (others.length > 0) throw new HttpError(400, `The address has more than one "${name}".`);
  return value === '' ? undefined : value;
}

/** Ids become segments of a path, where dots climb. */
function readId(query: URLSearchParams, name: string): string | undefined {
  const value = read(query, name);
  if (value === '.' || value === '..') throw new HttpError(400, `The "${name}" is no id.`);
  return value;
}

/**
 * The page below the dashboard that shows what a sign-in asks for, such as `/resources/db_1/billing`:
 * an invoice, a check, a flag or a page of the resource where one is named, else of the installation.
 */
export function defaultPage(parameters: LoginParameters): string {
  const { productId, resourceId, projectId, pr } = parameters;
  const segments = [
    ...(resourceId !== undefined
      ? ['resources', resourceId]
      : productId !== undefined
        ? ['products', productId]
        : []),
    ...subject(parameters),
  ];
  const query = new URLSearchParams({
    ...(projectId !== undefined && { project_id: projectId }),
    ...(pr !== undefined && { pr }),
  }).toString();
  const path = segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
  return path + (query === '' ? '' : `?${query}`);
}

function subject(parameters: LoginParameters): readonly string[] {
  const { invoiceId, checkId, experimentationItemId, path, support } = parameters;
  if (invoiceId !== undefined) return ['invoices', invoiceId];
  if (checkId !== undefined) return ['checks', checkId];
  if (experimentationItemId !== undefined) return ['flags', experimentationItemId];
  if (path !== undefined) return [path];
  return support ? ['support'] : [];
}
