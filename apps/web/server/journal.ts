import { stripVTControlCharacters } from "node:util";
import { visible } from "@claimline/core/text/visible";
import { pino, stdTimeFunctions, type Logger } from "pino";

export const LEVELS = ["debug", "info", "warn", "error", "fatal", "silent"] as const;
export type Level = (typeof LEVELS)[number];

/** What the process says of itself while it runs. */
export type Journal = Pick<Logger, "debug" | "info" | "warn" | "error" | "fatal">;

type Line = { level: string; time: string; msg?: string; err?: { stack?: string } };

/** A line of the journal for who watches a terminal: time, level unless it is the usual one, words, and what belongs to them. */
export function readable(json: string): string {
  const { level, time, msg = "", err, ...more } = JSON.parse(json) as Line;
  const rest = Object.entries(more).map(
    ([name, value]) => ` ${name}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  const stack = err?.stack ? `\n${err.stack}` : "";
  const words = `${level === "info" ? "" : `${level}: `}${msg}${rest.join("")}${stack}`;
  // What an error repeats may be anybody's text.
  return `${time.slice(11, 19)} ${visible(words)}\n`;
}

type Out = Pick<NodeJS.WriteStream, "write" | "isTTY">;

/**
 * One JSON object a line, each with `time` (ISO 8601, UTC), `level` and `msg`; on a terminal the same as words.
 * Warnings and what is worse go to `errors`.
 */
export function openJournal(level: Level, plain: Out, errors: Out): Journal {
  const line = (out: Out, json: string): void => void out.write(out.isTTY ? readable(json) : json);
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    {
      write: (json: string) =>
        line(/^\{"level":"(?:warn|error|fatal)"/.test(json) ? errors : plain, json),
    },
  );
}

/** Takes into the journal what libraries print by themselves, so that every line of it can be read by a program. */
export function hear(
  libraries: Pick<Console, "log" | "info" | "warn" | "error">,
  journal: Journal,
): void {
  const to =
    (level: "debug" | "warn" | "error") =>
    (...words: unknown[]): void => {
      const err = words.find((word) => word instanceof Error);
      const text = words.filter((word) => word !== err).map(String);
      journal[level](err ? { err } : {}, stripVTControlCharacters(text.join(" ")).trim());
    };
  Object.assign(libraries, {
    log: to("debug"),
    info: to("debug"),
    warn: to("warn"),
    error: to("error"),
  });
}
