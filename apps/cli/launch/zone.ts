import { useOffset, type Offset } from "@claimline/core/model/window";

/** The offset of a zone by the clock of this process, which is set to that zone. */
export const clockOffset: Offset = (zone, utc) => {
  process.env["TZ"] = zone;
  const date = new Date(utc);
  const wall = new Date(0).setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
  const time = (date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds();
  return wall + time * 1000 - utc;
};

/** Intl takes 17 ms to say its first time, as long as much else of a command; the clock takes less than one. */
export const useClock = (): void => useOffset(clockOffset);
