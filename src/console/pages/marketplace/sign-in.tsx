/** Opens the partner's own pages for a member of the team, as the button of the dashboard does. */

import { trigger } from '../../data/client.js';
import { ActionButton } from '../../parts/action.js';
import { actorOf } from './actor.js';

interface SignInProps {
  readonly installationId: string;
  readonly teamId: string;
  /** The partner's id, where a resource is to be opened. */
  readonly resourceId?: string;
}

export function SignInButton({ installationId, teamId, resourceId }: SignInProps) {
  const open = async (): Promise<string> => {
    const { outcome } = await trigger('sso', {
      installationId,
      ...actorOf(teamId),
      ...(resourceId !== undefined && { resourceId }),
    });
    const url = new URL(String(outcome['url']));
    if (!/^https?:$/.test(url.protocol)) throw new Error(`${url.href} is no web page.`);
    window.open(url, '_blank', 'noopener');
    return 'The partner opens in a new tab';
  };
  return <ActionButton work={open}>Open in partner ↗</ActionButton>;
}
