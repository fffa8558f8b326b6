/** Kinds of change of schemas, in whichever message they stand. */

import type { CodeRules } from './rule.js';

export const schemaCodes = {
  'type-narrowed': {
    effect: 'narrows',
    title: 'Fewer types are accepted.',
    reason: 'A value of a type that is gone is refused.',
  },
  'type-widened': {
    effect: 'widens',
    title: 'More types are accepted.',
    reason: 'A value of the new type is refused by those who know the old ones.',
  },
  'type-changed': {
    effect: 'both',
    title: 'Other types are accepted.',
    reason: 'Old values are refused by the new schema and new ones by the old.',
  },
  'null-refused': {
    effect: 'narrows',
    title: '`null` is no longer accepted.',
    reason: 'It is refused where it comes still.',
  },
  'null-accepted': {
    effect: 'widens',
    title: '`null` is accepted.',
    reason: 'It is refused by those who were not told of it.',
  },
  'enum-value-removed': {
    effect: 'narrows',
    title: 'A value was removed from an `enum`.',
    reason: 'It is refused where it comes still.',
  },
  'enum-value-added': {
    effect: 'widens',
    title: 'A value was added to an `enum`.',
    reason:
      'An `enum` is closed: a reader that knows the old values refuses the new one. An open list, with a branch for any other string beside it (`anyOf`), accepts it, and there this is no break.',
  },
  'enum-added': {
    effect: 'depends',
    title: 'What was free is a list of values now (`enum`, `const`).',
    reason:
      'Values that are not on the list are refused. It widens too where the list has values that the old schema refuses.',
  },
  'enum-removed': {
    effect: 'depends',
    title: 'What was a list of values is free now.',
    reason:
      'Values that were not on the list come. It narrows too where the new schema refuses values of the list.',
  },
  'limit-tightened': {
    effect: 'narrows',
    title:
      'A limit is tighter: of size, length, number of items or members, `multipleOf`, `uniqueItems`.',
    reason: 'What is between the old and the new limit is refused.',
  },
  'limit-loosened': {
    effect: 'widens',
    title: 'A limit is looser, or gone.',
    reason: 'What is between the old and the new limit is refused by those who know the old one.',
  },
  'pattern-added': {
    effect: 'narrows',
    title: 'A text has to match a `pattern`.',
    reason: 'Texts that do not match are refused.',
  },
  'pattern-removed': {
    effect: 'widens',
    title: 'A text has no `pattern` to match any more.',
    reason: 'Texts come that did not match.',
  },
  'pattern-changed': {
    effect: 'both',
    title: 'A text has to match another `pattern`.',
    reason:
      'Which texts two patterns have in common is not worked out, so the change is taken to refuse some either way, also where both mean the same.',
  },
  'format-added': {
    effect: 'depends',
    title: 'A value has a `format`.',
    reason:
      'Validators assert the known formats, so it narrows for these. A format that is an annotation, such as `password` or one of your own, refuses nothing.',
  },
  'format-removed': {
    effect: 'depends',
    title: 'A value has no `format` any more.',
    reason: 'It widens for a format that validators assert, and is a remark for any other.',
  },
  'format-changed': {
    effect: 'depends',
    title: 'A value has another `format`.',
    reason:
      'It narrows when the new format is asserted, and widens when the old one was. `int32` to `int64` only widens.',
  },
  'required-property-added': {
    effect: 'depends',
    title: 'There is a new property that has to be there.',
    reason:
      'Objects without it are refused. It widens too where the old schema refuses names it does not know.',
  },
  'optional-property-added': {
    effect: 'depends',
    title: 'There is a new property that may be left out.',
    reason:
      'It refuses nothing, since a writer sends what its description declares and a reader ignores names it does not know. It widens where the old schema refuses unknown names (`additionalProperties: false`).',
  },
  'required-property-removed': {
    effect: 'depends',
    title: 'A property that had to be there is gone.',
    reason:
      'Objects come without it, and are refused by those who require it. It narrows too where the new schema refuses unknown names.',
  },
  'optional-property-removed': {
    effect: 'depends',
    title: 'A property that might be left out is gone.',
    reason:
      'Readers stand its absence already, and ignore it when it comes. It narrows where the new schema refuses unknown names (`additionalProperties: false`).',
  },
  'property-became-required': {
    effect: 'narrows',
    title: 'A property has to be there that might be left out.',
    reason: 'Objects without it are refused.',
  },
  'property-became-optional': {
    effect: 'widens',
    title: 'A property may be left out that had to be there.',
    reason: 'Objects without it are refused by those who require it.',
  },
  'unknown-properties-refused': {
    effect: 'narrows',
    title: 'Names that are not declared, or of a pattern that is gone, are refused now.',
    reason: 'An object with such a name was accepted.',
  },
  'unknown-properties-accepted': {
    effect: 'widens',
    title:
      'Names that are not declared, or of a new pattern (`patternProperties`), are accepted now.',
    reason: 'An object with such a name is refused by the old schema.',
  },
  'alternative-removed': {
    effect: 'narrows',
    title: 'One of several forms is gone (`oneOf`, `anyOf`).',
    reason: 'Values of that form are refused, as no other form accepts them all.',
  },
  'alternative-added': {
    effect: 'widens',
    title: 'There is one more form (`oneOf`, `anyOf`).',
    reason: 'Values of that form are refused by the old schema, where no form accepts them all.',
  },
  'alternatives-made-exclusive': {
    effect: 'narrows',
    title: 'A value may no longer fit several forms (`anyOf` became `oneOf`).',
    reason:
      'A value that fits two of them is refused. Forms that exclude each other are no change.',
  },
  'alternatives-made-inclusive': {
    effect: 'widens',
    title: 'A value may fit several forms (`oneOf` became `anyOf`).',
    reason: 'A value that fits two of them is refused by the old schema.',
  },
  'condition-added': {
    effect: 'narrows',
    title:
      'There is one more rule of another kind: `not`, `if` with `then` or `else`, `contains`, `propertyNames`, `dependentRequired`, `dependentSchemas`, or `unevaluatedItems` beside one of them.',
    reason: 'A value that does not keep it is refused; no value that keeps it was refused before.',
  },
  'condition-removed': {
    effect: 'widens',
    title:
      'A rule of another kind is gone: `not`, `if` with `then` or `else`, `contains`, `propertyNames`, `dependentRequired`, `dependentSchemas`, or `unevaluatedItems` beside one of them.',
    reason: 'A value that does not keep it is refused by the old schema.',
  },
  'condition-changed': {
    effect: 'both',
    title:
      'A rule of another kind changed: `not`, `if`, `contains`, `propertyNames`, `dependentRequired` and their like.',
    reason:
      'What such rules have in common is not worked out, so the change is taken to refuse some values either way; so is a new rule that tells `unevaluatedItems` or `unevaluatedProperties` what to leave alone.',
  },
  'access-changed': {
    effect: 'remark',
    title: '`readOnly` or `writeOnly` changed.',
    reason:
      'Neither refuses a value. What follows from it for required properties is reported by their own codes.',
  },
  'default-changed': {
    effect: 'neither',
    title: 'A `default` changed.',
    reason:
      'No message is refused, but leaving the value out means something else: look at the uses.',
  },
  'discriminator-changed': {
    effect: 'remark',
    title: 'A `discriminator` changed.',
    reason:
      'It helps readers to choose a form and refuses nothing; changes of the forms have codes of their own.',
  },
  'property-deprecated': {
    effect: 'remark',
    title: 'A property is marked as deprecated, or no longer.',
    reason: 'The mark announces a removal and removes nothing.',
  },
} as const satisfies CodeRules;
