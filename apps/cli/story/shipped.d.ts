/** Made by the bundler from the story folder that ships with the program. */
declare module "claimline:story" {
  /** The log, one canonical entry a line. */
  export const log: string;
  export const head: { seq: number; hash: string };
}
