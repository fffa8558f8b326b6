/** Holds a configuration against what it may say. */

import { isObject } from '@openapi-counterpart/runtime';
import type { ContractConfig, ProductConfig } from './config.js';

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isNumber = (value: unknown): boolean => typeof value === 'number' && value > 0;
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isPath = (value: unknown): boolean => typeof value === 'string' && value.startsWith('/');

const productShape: Shape = {
  id: isText,
  metadata: isObject,
  metadataSchema: isObject,
  otherMetadata: isObject,
  billingPlanId: isText,
  otherBillingPlanId: isText,
  prepaymentPlanId: isText,
  maxDelayHours: isNumber,
};

const configShape: Shape = {
  products: (value) => Array.isArray(value) && value.length > 0,
  offers: isTexts,
  adminOperations: isTexts,
  replInput: isText,
  replWriteInput: isText,
  webhookPath: isPath,
  loginPath: isPath,
  budgets: (value) => isObject(value) && Object.values(value).every(isNumber),
  readyWithin: isNumber,
  generated: isCount,
  flows: isTexts,
};

/** @throws ConfigError that names the member. */
export function readConfig(value: unknown): ContractConfig {
  check(value, configShape, '');
  if (!('products' in value)) throw new ConfigError('lacks `products`.');
  const { products } = value;
  for (const [index, product] of (Array.isArray(products) ? products : []).entries()) {
    checkProduct(product, `products[${index}]`);
  }
  // Each member was checked just now.
  return value as unknown as ContractConfig;
}

function checkProduct(value: unknown, place: string): asserts value is ProductConfig {
  check(value, productShape, `${place}.`);
  if (!('id' in value)) throw new ConfigError(`lacks \`${place}.id\`.`);
}

function check(value: unknown, shape: Shape, place: string): asserts value is object {
  if (!isObject(value))
    throw new ConfigError(`has \`${place || 'its value'}\`, which is no object.`);
  for (const [name, member] of Object.entries(value)) {
    const isRight = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (isRight === undefined) {
      const known = Object.keys(shape).join(', ');
      throw new ConfigError(`has \`${place}${name}\`, which is not known. Known are ${known}.`);
    }
    if (member !== undefined && !isRight(member)) {
      throw new ConfigError(`has a \`${place}${name}\` that is not of its kind.`);
    }
  }
}
