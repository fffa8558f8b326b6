/** What the partner has the customer told. */

import type { Notification as PartnerNotification } from '../../../../generated/admin-api/types.js';
import { Note } from '../../parts/notice.js';

export function Notification({ of }: { readonly of: PartnerNotification | null }) {
  if (of === null) return null;
  const { level, title, message, href } = of;
  return (
    <Note level={level}>
      <strong>{title}</strong> {message}{' '}
      {href !== undefined && /^https?:/.test(href) && (
        <a href={href} target="_blank" rel="noopener noreferrer">
          More
        </a>
      )}
    </Note>
  );
}
