/** The pages of the customer, by what their address names. */

import { installationBy, productsOf, resourceBy } from '../../data/find.js';
import { href } from '../../data/route.js';
import { Empty } from '../../parts/notice.js';
import { InstallationPage } from './installation.js';
import { Overview } from './overview.js';
import { ProvisionPage } from './provision.js';
import { ResourcePage } from './resource.js';

/** `/`, `/{installation}`, `/{installation}/new/{product}`, `/{installation}/resource/{id}` */
export function MarketplacePages({ rest }: { readonly rest: readonly string[] }) {
  const [id, kind, name] = rest;
  if (id === undefined) return <Overview />;
  const installation = installationBy(id);
  if (installation === undefined || installation.deletedAt !== null) {
    return <Gone what="installation" />;
  }
  if (kind === 'new') {
    const product = productsOf(installation.integrationId).find(({ slug }) => slug === name);
    if (product === undefined) return <Gone what="product" />;
    return <ProvisionPage key={product.id} installation={installation} product={product} />;
  }
  if (kind === 'resource') {
    const resource = resourceBy(id, name);
    if (resource === undefined) return <Gone what="resource" />;
    return <ResourcePage installation={installation} resource={resource} />;
  }
  return <InstallationPage key={id} installation={installation} />;
}

function Gone({ what }: { readonly what: string }) {
  return (
    <Empty title={`There is no such ${what} any more`}>
      <a href={href('marketplace')}>See what is installed</a>
    </Empty>
  );
}
