/** The old values at the beginning of the new room. */
export function larger<Values extends { set(values: Values): void }>(old: Values, room: Values): Values {
  room.set(old);
  return room;
}
