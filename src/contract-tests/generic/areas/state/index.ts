/** What POST makes GET shows, PUT and PATCH change, and DELETE removes: read off the paths. */

import { type AnyApi } from '../../api.js';
import { type AnyArea, type AnyCheck } from '../area.js';

import { atRole } from './support.js';

import { created, echoed, hidden } from './creation.js';
import { filters, limits, listed } from './lists.js';
import { changes, changesOne, refused } from './changes.js';
import { clears, keepsName } from './tempting-changes.js';
import { elsewhere, removes, unknown } from './removal.js';
export const state: AnyArea = {
  title: 'State',
  rules: [
    rule(
      'created-shown',
      'What was made is shown as it was sent.',
      atRole('created-shown', 'show', created),
    ),
    rule(
      'created-echoed',
      'The answer to what makes an item has what was sent.',
      atRole('created-echoed', 'create', echoed),
    ),
    {
      code: 'created-whole',
      severity: 'should',
      sentence: 'What was sent is shown where an item has a place for it.',
      source: 'the paths of the description',
    },
    {
      code: 'location-leads',
      severity: 'must',
      sentence: '`Location` of what was made leads to it.',
      source: 'RFC 9110, 15.3.2',
    },
    rule('names-unique', 'Each item has a name of its own.'),
    rule('created-listed', 'What was made is listed.', atRole('created-listed', 'list', listed)),
    {
      code: 'limit-kept',
      severity: 'should',
      sentence: 'A list has no more items than were asked for.',
      source: 'the names of parameters',
      checks: atRole('limit-kept', 'list', limits),
    },
    {
      code: 'pages-turn',
      severity: 'should',
      sentence: 'Each page of a list has other items than the one before, and the pages end.',
      source: 'the names of parameters',
    },
    {
      code: 'filter-kept',
      severity: 'should',
      sentence: 'A list has the items that were asked for.',
      source: 'the names of parameters',
      checks: atRole('filter-kept', 'list', filters),
    },
    rule(
      'replaced-shown',
      'What was replaced is shown as it was sent.',
      atRole('replaced-shown', 'replace', changes('replaced-shown')),
    ),
    rule('changed-shown', 'What was changed is shown as it was sent.', (api) => [
      ...atRole('changed-shown', 'change', changes('changed-shown'))(api),
    ]),
    rule(
      'change-keeps',
      'A change leaves what it does not name.',
      atRole('change-keeps', 'change', changesOne),
    ),
    rule(
      'cleared-shown',
      'What a change sets to null has not the value that it had.',
      atRole('cleared-shown', 'change', clears),
    ),
    rule('own-kept', "A change leaves what is the server's own.", (api) => [
      ...atRole('own-kept', 'replace', keepsName)(api),
      ...atRole('own-kept', 'change', keepsName)(api),
    ]),
    rule('change-spares', 'A change leaves other items.'),
    rule('refusal-harmless', 'What is refused changes nothing.', (api) => [
      ...atRole('refusal-harmless', 'replace', refused)(api),
      ...atRole('refusal-harmless', 'change', refused)(api),
    ]),
    rule(
      'delete-removes',
      'What was deleted is not there any more.',
      atRole('delete-removes', 'remove', removes),
    ),
    rule('delete-spares', 'To delete an item leaves others.'),
    rule('unknown-item', 'An item that is not there is refused.', (api) =>
      (['show', 'replace', 'change', 'remove'] as const).flatMap((kind) =>
        kind === 'replace' ? [] : atRole('unknown-item', kind, unknown())(api),
      ),
    ),
    rule(
      'item-elsewhere',
      'An item is below its own parent alone.',
      atRole('item-elsewhere', 'show', elsewhere),
    ),
    rule('written-only', 'Members that are written only are not shown.', (api) =>
      (['create', 'show', 'list'] as const).flatMap((kind) =>
        atRole('written-only', kind, hidden)(api),
      ),
    ),
  ],
};

function rule(code: string, sentence: string, checks?: (api: AnyApi) => readonly AnyCheck[]) {
  return {
    code,
    severity: 'must',
    sentence,
    source: 'the paths of the description',
    ...(checks && { checks }),
  } as const;
}
