/** The area "Installations": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { installRepeat } from './install-repeat.js';
import { installToken } from './install-token.js';
import { installationUnknown } from './installation-unknown.js';
import { reinstallFresh } from './reinstall-fresh.js';
import { uninstallRemoves } from './uninstall-removes.js';
import { uninstallRepeat } from './uninstall-repeat.js';
import { uninstallSpares } from './uninstall-spares.js';

export const installations: Area = {
  title: 'Installations',
  rules: [
    installRepeat,
    installToken,
    uninstallRemoves,
    uninstallSpares,
    uninstallRepeat,
    reinstallFresh,
    installationUnknown,
  ],
};
