/** Kinds of change of operations, their parameters and credentials. */

import type { CodeRules } from './rule.js';

export const operationCodes = {
  'operation-added': {
    effect: 'widens',
    title: 'There is a new operation.',
    reason: 'A server written before knows no such operation and refuses a request for it.',
  },
  'operation-removed': {
    effect: 'narrows',
    title: 'An operation is gone, or has another method or path.',
    reason: 'A request for it is refused: nothing serves it any more.',
  },
  'operation-id-changed': {
    effect: 'remark',
    title: 'An operation has another `operationId`.',
    reason:
      'The id is in no message. Generated names follow it, so code that uses them does not compile until it is renamed.',
  },
  'operation-deprecated': {
    effect: 'remark',
    title: 'An operation is marked as deprecated, or no longer.',
    reason: 'The mark announces a removal and removes nothing.',
  },
  'path-parameter-renamed': {
    effect: 'remark',
    title: 'A parameter of a path template has another name.',
    reason:
      'The name is in no message: its value stands in the path at the same place. Generated names follow it.',
  },
  'server-removed': {
    effect: 'narrows',
    title: 'A base URL is no longer listed under `servers`.',
    reason: 'A client that calls the old URL is no longer promised a response.',
  },
  'server-added': {
    effect: 'neither',
    title: 'A base URL was added to `servers`.',
    reason: 'Clients that call the old URLs still may.',
  },
  'required-parameter-added': {
    effect: 'narrows',
    title: 'There is a new parameter that has to be sent.',
    reason: 'A request without it, as it was right before, is refused.',
  },
  'optional-parameter-added': {
    effect: 'neither',
    title: 'There is a new parameter that may be left out.',
    reason: 'Requests without it are right still, and servers ignore parameters they do not know.',
  },
  'required-parameter-removed': {
    effect: 'widens',
    title: 'A parameter that had to be sent is gone.',
    reason: 'New requests come without it, and a server written before refuses these.',
  },
  'optional-parameter-removed': {
    effect: 'neither',
    title: 'A parameter that might be left out is gone.',
    reason:
      'Servers ignore parameters they do not know, so no request is refused. What the parameter asked for is ignored as well: look at its uses.',
  },
  'parameter-became-required': {
    effect: 'narrows',
    title: 'A parameter has to be sent that might be left out.',
    reason: 'A request without it is refused.',
  },
  'parameter-became-optional': {
    effect: 'widens',
    title: 'A parameter may be left out that had to be sent.',
    reason: 'A server written before refuses a request without it.',
  },
  'parameter-serialisation-changed': {
    effect: 'both',
    title: 'A parameter is written in another way (`style`, `explode`, `content`).',
    reason: 'The same value is other text, which the other side reads as another value or as none.',
  },
  'parameter-deprecated': {
    effect: 'remark',
    title: 'A parameter is marked as deprecated, or no longer.',
    reason: 'The mark announces a removal and removes nothing.',
  },
  'security-tightened': {
    effect: 'narrows',
    title: 'Credentials that were enough are enough no longer.',
    reason: 'A request with them, or with none, is refused (401 or 403).',
  },
  'security-loosened': {
    effect: 'widens',
    title: 'Credentials are enough that were not.',
    reason: 'A server written before refuses a request with them, or with none.',
  },
} as const satisfies CodeRules;
