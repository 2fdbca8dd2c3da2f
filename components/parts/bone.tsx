import css from './bone.module.css';

interface BoneProps {
  /** `line`: words. `mark`: a status. `tile`: a network's tile. */
  shape?: 'line' | 'mark' | 'tile';
  /** Length of a line, so that rows do not look alike. */
  width?: 'wide' | 'middle' | 'narrow';
}

/** Stands where something will be. Decorative; what is awaited is said elsewhere. */
export function Bone({ shape = 'line', width }: BoneProps) {
  return <span class={css['bone']} data-shape={shape} data-width={width} aria-hidden="true" />;
}
