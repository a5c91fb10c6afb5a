const STEPS = [1, 2, 3, 4, 5, 8, 10, 15, 20, 30, 40, 50, 80, 100];

/** A scale in thirds with a little room over the highest count: its top, and its numbers from the top down. */
export function scaleTo(max: number): { top: number; ticks: number[] } {
  const third = (Math.max(1, max) * 1.05) / 3;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(third)) - 1);
  const step = STEPS.find((each) => each * power >= third)! * power;
  return { top: step * 3, ticks: [step * 3, step * 2, step] };
}
