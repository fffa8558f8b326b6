/** Tokens that an operation is to refuse: each has one flaw, or is for something else. */

import type { CheckContext } from '../../context/context.js';
import type { TokenFlaw, TokenSpec } from '../../model.js';
import type { PartnerOperation } from '../../operations.js';

/** What only users with the role ADMIN may do, unless the partner says more. */
const adminOperations: readonly string[] = ['request-secrets-rotation'];

export interface Attack {
  readonly name: string;
  readonly token: TokenSpec;
}

/** What shows that a route verifies tokens at all: tried at every operation. */
const plainFlaws: readonly TokenFlaw[] = ['wrong-key', 'wrong-issuer', 'wrong-audience', 'expired'];

/** What the code that verifies may overlook, which a server has once for each kind of token. */
export const subtleFlaws: readonly TokenFlaw[] = [
  'unknown-key',
  'own-key',
  'alg-none',
  'hmac-with-public-key',
  'similar-issuer',
  'similar-audience',
  'just-expired',
  'not-yet-valid',
];

/** Where all of these are tried: one operation for each kind of token, and each way to send one. */
const wholeAt = ['provision-resource', 'get-resource', 'delete-resource'];

/** All of them at some operations; one at each other, in turn, for a route that verifies by itself. */
function subtleFlawsAt({ options }: CheckContext, id: string): readonly TokenFlaw[] {
  if (wholeAt.includes(id)) return subtleFlaws;
  const turn = [...options.api.operations.keys()].indexOf(id);
  return subtleFlaws.filter((_flaw, index) => index === turn % subtleFlaws.length);
}

/** @param stranger An installation that is not the one in the path. */
export function attacksOn(
  context: CheckContext,
  { id, styles, served }: PartnerOperation,
  installationId: string | null,
  stranger: string,
): readonly Attack[] {
  const kind = styles[0] ?? 'system';
  const flawed = [...plainFlaws, ...subtleFlawsAt(context, id)].map((flaw) => ({
    name: flaw,
    token: { kind, installationId, flaw },
  }));
  const [other] = (['user', 'system'] as const).filter((style) => !styles.includes(style));
  const isInInstallation = served.path.includes('{installationId}');
  return [
    { name: 'none', token: { kind: 'none' } },
    { name: 'garbage', token: { kind: 'garbage' } },
    ...flawed,
    ...(isInInstallation
      ? [
          { name: 'other-installation', token: { kind, installationId: stranger } },
          // As it is signed before there is an installation.
          { name: 'no-installation', token: { kind, installationId: null } },
          ...(id === similarAt ? similarTo(installationId ?? '', kind) : []),
        ]
      : []),
    ...(other === undefined
      ? []
      : [{ name: `${other}-token`, token: { kind: other, installationId } }]),
    ...((context.config.adminOperations ?? adminOperations).includes(id) && styles.includes('user')
      ? (['USER', 'OWNER'] as const).map((role) => ({
          name: `role-${role.toLowerCase()}`,
          token: { kind: 'user' as const, installationId, role },
        }))
      : []),
  ];
}

/** How ids are compared is the same for all operations: one is tried. */
const similarAt = 'get-resource';

/** Ids of installations that are nearly the one in the path. */
function similarTo(id: string, kind: 'user' | 'system'): readonly Attack[] {
  const swapped = Array.from(id.slice(5), (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
  const ids = { shorter: id.slice(0, -1), longer: `${id}A`, case: `icfg_${swapped.join('')}` };
  return Object.entries(ids).map(([name, installationId]) => ({
    name: `${name}-installation`,
    token: { kind, installationId },
  }));
}
