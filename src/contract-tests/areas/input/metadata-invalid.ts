/** The rule `metadata-invalid`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { Break } from '../../input/breaks.js';
import type { Exchange } from '../../model.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, ofResource } from '../support.js';
import { wrongFields, wrongMetadata } from './metadata-cases.js';

const provision = 'provision-resource';
const update = 'update-resource';

export const metadataInvalid: RuleModule = {
  code: 'metadata-invalid',
  severity: 'must',
  sentence: "Metadata that the product's schema does not allow are refused.",
  source: 'Vercel docs: Native integration concepts, metadata schema',
  page: {
    sent: 'A resource is made with the configured `metadata` with each rule of `metadataSchema` broken once: what is required is missing, a number is a text, a choice is in another case, a bound is passed by one, a text fits the pattern only in a part, a field is unknown. Another resource is changed to metadata with one thing wrong in each field. Without `metadataSchema` this is not tested.',
    why: "Vercel's form keeps to the schema; other callers of the same route, such as an agent or a deploy button, may not. The server then creates what it accepted: a database in a region that does not exist, or of a size that is not offered.",
    fix: 'Hold metadata against the schema that you gave to Vercel, with a validator, before anything is made. Convert nothing.',
  },
  checks: () => [
    checkOf('metadata-invalid', provision, checkProvision),
    checkOf('metadata-invalid', update, checkUpdate),
  ],
};

interface Accepted {
  readonly fault: Break;
  readonly exchange: Exchange;
}

async function checkProvision(context: CheckContext): Promise<void> {
  const faults = wrongMetadata(context);
  const installationId = await context.install();
  const body = await context.resourceBody();
  const accepted: Accepted[] = [];
  for (const fault of faults) {
    const exchange = await context.call(provision, {
      installationId,
      body: { ...body, metadata: fault.value },
    });
    if (succeeded(exchange)) accepted.push({ fault, exchange });
  }
  note(context, provision, accepted);
}

/** A body of an update may name some fields only, and what is wrong with each was asked where it is made. */
async function checkUpdate(context: CheckContext): Promise<void> {
  const faults = wrongFields(context);
  const { resource } = await createFixture(context);
  const accepted: Accepted[] = [];
  for (const fault of faults) {
    const exchange = await context.call(update, {
      ...ofResource(resource),
      body: { metadata: fault.value },
    });
    if (succeeded(exchange)) accepted.push({ fault, exchange });
  }
  note(context, update, accepted);
}

function note(context: CheckContext, id: string, accepted: readonly Accepted[]): void {
  if (accepted.length === 0) return;
  const list = accepted.map(({ fault }) => `\`${fault.pointer}\` ${fault.change}`);
  context.fail('metadata-invalid', id, `Metadata were accepted although ${list.join('; ')}.`, {
    exchanges: accepted.map(({ exchange }) => exchange),
    cause: `metadata-invalid:${list.join()}`,
  });
}
