/** Begins the console in the page that the local Vercel serves. */

import { render } from 'preact';
import { App } from './app.js';
import { follow } from './data/exchanges.js';
import { refresh } from './data/state.js';

const root = document.getElementById('console');
if (root === null) throw new Error('The page has no place for the console.');
render(<App />, root);
void refresh();
void follow();
// The command line may have changed something meanwhile.
addEventListener('focus', () => void refresh());
