/** A word of state in a colour, such as a status. */

export type Tone = 'good' | 'warn' | 'bad' | 'calm';

const tones: Readonly<Record<string, Tone>> = {
  ready: 'good',
  resumed: 'good',
  paid: 'good',
  delivered: 'good',
  pending: 'calm',
  scheduled: 'calm',
  onboarding: 'warn',
  invoiced: 'calm',
  suspended: 'warn',
  notpaid: 'bad',
  overdue: 'bad',
  error: 'bad',
  dropped: 'bad',
  refunded: 'calm',
  refund_requested: 'warn',
  uninstalled: 'calm',
  removed: 'calm',
  'being removed': 'warn',
};

export function Badge({ children, tone }: { readonly children: string; readonly tone?: Tone }) {
  return (
    <span class={`badge ${tone ?? tones[children] ?? 'calm'}`}>
      {children.replaceAll('_', ' ')}
    </span>
  );
}
