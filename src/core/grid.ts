/**
 * Numbers of facts stand on a grid: whole teams, hundredths of an hour. `grid` is how many steps a unit has.
 */

/** Whether a value is on the grid: the nearest step prints the same number. 1.15 is on 100 although 1.15 * 100 is not 115. */
export function isOnGrid(value: number, grid: number): boolean {
  return Math.round(value * grid) / grid === value;
}

/** A value in steps of the grid: a whole number where it is on the grid. */
export function toGridSteps(value: number, grid: number): number {
  const nearest = Math.round(value * grid);
  return nearest / grid === value ? nearest : value * grid;
}
