/** Chooses the templates by which a server's own refusals are written in an operation's error schemas. */

import type { Operation, Schemas } from '@openapi-counterpart/openapi/model';
import { isJsonType, type ErrorTemplate } from '@openapi-counterpart/runtime';
import { templateOf } from './error-sample.js';

/** The template that most of an operation's errors share as `other`, and those of statuses that differ. */
export function errorTemplates(
  operation: Operation,
  schemas: Schemas,
): Record<string, ErrorTemplate> {
  const templates: Record<string, ErrorTemplate> = {};
  for (const response of operation.responses) {
    if (!/^([45]|default)/.test(response.status)) continue;
    const media = response.content.find(({ type }) => isJsonType(type));
    const template = media && templateOf(media.schema, media.type, schemas);
    if (template) templates[response.status] = template;
  }
  const other = templates['default'] ?? templates['4XX'] ?? mostCommon(Object.values(templates));
  if (other === undefined) return {};
  const special = Object.entries(templates).filter(([status, template]) => {
    const range = templates[`${status.charAt(0)}XX`];
    const otherwise = status.endsWith('XX') ? other : (range ?? other);
    return JSON.stringify(template) !== JSON.stringify(otherwise);
  });
  return { ...Object.fromEntries(special), other };
}

function mostCommon(templates: readonly ErrorTemplate[]): ErrorTemplate | undefined {
  const texts = templates.map((template) => JSON.stringify(template));
  const count = (text: string): number => texts.filter((other) => other === text).length;
  const [best] = texts.toSorted((a, b) => count(b) - count(a));
  return best === undefined ? undefined : templates[texts.indexOf(best)];
}
