import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { LATIN } from "./characters.ts";

/** The family's file of each weight that the pictures use, and the name that its subset has here. */
const FILES = { 400: "400Regular", 600: "600SemiBold", 700: "700Bold" };

/** TrueType files for the pictures (Satori reads no woff2 and no weight axis), by name. */
export async function pictureFonts(): Promise<Record<string, Buffer>> {
  const made: Record<string, Buffer> = {};
  for (const [weight, file] of Object.entries(FILES)) {
    const whole = `@expo-google-fonts/schibsted-grotesk/${file}/SchibstedGrotesk_${file}.ttf`;
    made[`schibsted-grotesk-${weight}.ttf`] = await subsetFont(
      readFileSync(new URL(import.meta.resolve(whole))),
      LATIN,
      {
        targetFormat: "sfnt",
        noHinting: true,
        keepFeatures: ["kern", "mark", "mkmk", "ccmp", "locl"],
      },
    );
  }
  return made;
}
