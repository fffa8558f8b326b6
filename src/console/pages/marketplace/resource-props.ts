/** What the page of a resource gives each of its parts. */

import type { StateInstallation, StateResource } from '../../../../generated/admin-api/types.js';

export interface ResourceProps {
  readonly installation: StateInstallation;
  readonly resource: StateResource;
}
