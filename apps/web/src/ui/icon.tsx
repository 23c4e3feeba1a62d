/** The icons that saman.css draws; decoration only: the words beside them say it. */
export type IconName =
  | 'open'
  | 'nearly'
  | 'full'
  | 'people'
  | 'clock'
  | 'place'
  | 'car'
  | 'house'
  | 'box'
  | 'coins'
  | 'bulb'
  | 'shout'
  | 'repeat'
  | 'seal'
  | 'off'
  | 'plus'
  | 'minus'
  | 'next'
  | 'prev'
  | 'copy'
  | 'menu'
  | 'week'
  | 'person';

export const Icon = ({ name }: { name: IconName }) => <span className="i" data-i={name} aria-hidden="true" />;
