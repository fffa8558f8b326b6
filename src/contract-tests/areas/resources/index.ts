/** The area "Resources": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { deleteRemoves } from './delete-removes.js';
import { deleteRepeat } from './delete-repeat.js';
import { deleteSpares } from './delete-spares.js';
import { idsUnique } from './ids-unique.js';
import { provisionEcho } from './provision-echo.js';
import { provisionReady } from './provision-ready.js';
import { provisionSecrets } from './provision-secrets.js';
import { replReadOnly } from './repl-read-only.js';
import { resourceUnknown } from './resource-unknown.js';
import { secretNames } from './secret-names.js';
import { secretsShared } from './secrets-shared.js';
import { stateListed } from './state-listed.js';
import { statePersists } from './state-persists.js';
import { stateSecretsHidden } from './state-secrets-hidden.js';

export const resources: Area = {
  title: 'Resources',
  rules: [
    idsUnique,
    provisionEcho,
    provisionSecrets,
    secretNames,
    secretsShared,
    provisionReady,
    statePersists,
    stateListed,
    stateSecretsHidden,
    deleteRemoves,
    deleteSpares,
    deleteRepeat,
    resourceUnknown,
    replReadOnly,
  ],
};
