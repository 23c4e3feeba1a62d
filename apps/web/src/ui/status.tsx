import { Icon, type IconName } from './icon.js';

/** `here`: someone is there, met. `missing`: someone is missing. `new`: since you looked. None: just so. */
export type Tone = 'here' | 'missing' | 'new' | '';

export const Status = ({ tone = '', icon, children }: { tone?: Tone; icon: IconName; children: string }) => (
  <span className="status" data-state={tone}>
    <Icon name={icon} />
    {children}
  </span>
);
