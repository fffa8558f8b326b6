/** Kinds of change of bodies, responses and headers, their schemas apart. */

import type { CodeRules } from './rule.js';

export const messageCodes = {
  'required-request-body-added': {
    effect: 'narrows',
    title: 'There is a request body, and it has to be sent.',
    reason: 'A request without a body, as it was right before, is refused.',
  },
  'optional-request-body-added': {
    effect: 'neither',
    title: 'There is a request body that may be left out.',
    reason: 'Requests without it are right still; a server that knows of none does not read it.',
  },
  'required-request-body-removed': {
    effect: 'widens',
    title: 'A request body that had to be sent is gone.',
    reason: 'New requests come without it, and a server written before refuses these.',
  },
  'optional-request-body-removed': {
    effect: 'neither',
    title: 'A request body that might be left out is gone.',
    reason: 'A server that knows of no body does not read the one that is sent.',
  },
  'request-body-became-required': {
    effect: 'narrows',
    title: 'A request body has to be sent that might be left out.',
    reason: 'A request without it is refused.',
  },
  'request-body-became-optional': {
    effect: 'widens',
    title: 'A request body may be left out that had to be sent.',
    reason: 'A server written before refuses a request without it.',
  },
  'request-media-type-added': {
    effect: 'widens',
    title: 'A request body may be sent in one more media type.',
    reason: 'A server written before refuses that type (415).',
  },
  'request-media-type-removed': {
    effect: 'narrows',
    title: 'A request body may no longer be sent in a media type.',
    reason: 'A request of that type is refused (415).',
  },
  'encoding-changed': {
    effect: 'depends',
    title:
      'A part of a body is written in another way (`encoding`, `itemEncoding`, `prefixEncoding`).',
    reason:
      'Where those who get a request take the fields of a form by their names, the same value is other text, which it reads as another value or as none, and a file of a type that is not named is refused. `allowReserved` is read either way. Parts by their number, bodies that are no forms, and forms in responses are handed over as they come, so how their parts are encoded refuses nothing.',
  },
  'success-status-added': {
    effect: 'widens',
    title: 'There is a new response below 400 that no range and no `default` covered.',
    reason: 'A client written before was not told what such a response means.',
  },
  'success-status-removed': {
    effect: 'narrows',
    title: 'A response below 400 is gone that no range and no `default` covers.',
    reason: 'A server written before still gives it, and a new client does not know it.',
  },
  'error-status-added': {
    effect: 'neither',
    title: 'There is a new response of 400 or above.',
    reason:
      'Servers, proxies and limits response with errors that no description lists, and HTTP has clients treat an unknown one as the first of its class (RFC 9110, section 15).',
  },
  'error-status-removed': {
    effect: 'neither',
    title: 'A response of 400 or above is gone.',
    reason: 'A client has to stand errors that are not listed, as above.',
  },
  'response-body-added': {
    effect: 'narrows',
    title: 'A response has a body that had none.',
    reason: 'A server written before sends none, and a new client misses it.',
  },
  'response-body-removed': {
    effect: 'widens',
    title: 'A response has no body any more.',
    reason: 'A client written before misses it.',
  },
  'response-media-type-added': {
    effect: 'widens',
    title: 'A response may be had in one more media type.',
    reason:
      'A client gets it when its `Accept` asks for it, which a server written before refuses (406).',
  },
  'response-media-type-removed': {
    effect: 'narrows',
    title: 'A response can no longer be had in a media type.',
    reason: 'A client that asks for it by `Accept` is refused (406).',
  },
  'required-header-added': {
    effect: 'narrows',
    title: 'A response always has a new header.',
    reason: 'A server written before does not send it, and a new client misses it.',
  },
  'optional-header-added': {
    effect: 'neither',
    title: 'A response may have a new header.',
    reason: 'Clients ignore headers they do not know.',
  },
  'required-header-removed': {
    effect: 'widens',
    title: 'A header that every response had is gone.',
    reason: 'A client written before misses it.',
  },
  'optional-header-removed': {
    effect: 'neither',
    title: 'A header that a response might have is gone.',
    reason: 'Clients stand its absence already, and ignore it when it comes.',
  },
  'header-became-required': {
    effect: 'narrows',
    title: 'Every response has a header that it might have before.',
    reason: 'A server written before may leave it out, and a new client misses it.',
  },
  'header-became-optional': {
    effect: 'widens',
    title: 'A response may lack a header that every response had.',
    reason: 'A client written before misses it.',
  },
} as const satisfies CodeRules;
