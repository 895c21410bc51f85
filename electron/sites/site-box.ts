/** Where the view stands. */

/** A place on the screen of the shell, in CSS pixels of its page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place on the screen of a box on the shell's page: within the shell's window, whatever was asked for. */
export function within(room: Box, box: Box): Box {
  const x = Math.min(box.x, room.width);
  const y = Math.min(box.y, room.height);
  return {
    x: room.x + x,
    y: room.y + y,
    width: Math.max(1, Math.min(box.width, room.width - x)),
    height: Math.max(1, Math.min(box.height, room.height - y)),
  };
}

/** Whether two boxes are the same place. */
export function same(one: Box, other: Box): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}
