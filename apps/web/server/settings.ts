import { DEFAULT_LOG, DEFAULT_TOKENS } from "@claimline/store/places";
import { proxiesIn } from "./client.ts";
import { LEVELS, type Level } from "./journal.ts";
import { readSite } from "./site.ts";

/** An address to listen at. */
export type Address = { host: string; port: number };

/** What the environment says of how the site is to run. */
export type Settings = {
  port: number;
  /** The public address; null without one. */
  site: string | null;
  /** How many proxies stand in front. */
  proxies: number;
  level: Level;
  /** Where metrics are to be had; null for nowhere. */
  metrics: Address | null;
  /** The store, and the file of tokens. */
  log: string;
  tokens: string;
};

function portIn(name: string, text: string): number {
  const port = Number(text);
  if (text.trim() === "" || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`${name} is ${text}; it must be a number from 0 to 65535`);
  return port;
}

/** A port alone is one of this machine's own: what nobody asked for is open to nobody else. */
function metricsIn(text: string): Address {
  const at = text.lastIndexOf(":");
  const host = at < 0 ? "127.0.0.1" : text.slice(0, at).replace(/^\[(.*)\]$/, "$1");
  if (host === "")
    throw new Error(`CLAIMLINE_METRICS is ${text}; it must be PORT or HOST:PORT, such as 9464`);
  return { host, port: portIn("CLAIMLINE_METRICS", text.slice(at + 1)) };
}

function levelIn(text: string): Level {
  const level = LEVELS.find((each) => each === text);
  if (level) return level;
  throw new Error(`CLAIMLINE_LOG_LEVEL is ${text}; it must be one of ${LEVELS.join(", ")}`);
}

/** Reads the settings. Throws an Error that names the one that means nothing, and what it must be. */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Settings => ({
  port: portIn("PORT", env["PORT"] ?? "3000"),
  site: readSite(env["CLAIMLINE_URL"]),
  proxies: proxiesIn(env["CLAIMLINE_PROXY"]),
  level: levelIn(env["CLAIMLINE_LOG_LEVEL"] || "info"),
  metrics: env["CLAIMLINE_METRICS"] ? metricsIn(env["CLAIMLINE_METRICS"]) : null,
  log: env["CLAIMLINE_LOG"] || DEFAULT_LOG,
  tokens: env["CLAIMLINE_TOKENS"] || DEFAULT_TOKENS,
});
