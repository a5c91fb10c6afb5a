import { z } from "zod";
import { Appearance, utterance } from "./appearance.ts";
import { ActorId, ClaimId } from "./id.ts";
import { PointRef } from "./ref.ts";
import { Value } from "./value.ts";
import { When } from "./when.ts";

/** What a claim does to its point (rules M4, M7, S2). */
export const STANCES = ["affirms", "denies", "queries", "comments", "withdraws"] as const;
/** One of the stances. */
export const Stance = z.enum(STANCES);
export type Stance = z.infer<typeof Stance>;

/** FactBank's degrees, without polarity: that is the stance. */
export const CERTAINTIES = ["certain", "probable", "possible", "uncommitted"] as const;
/** One of the degrees. */
export const Certainty = z.enum(CERTAINTIES);
export type Certainty = z.infer<typeof Certainty>;

/** Rule M7: which of them affirm and deny; the others only hedge. */
const COUNTS: Record<Certainty, boolean> = {
  certain: true,
  probable: true,
  possible: false,
  uncommitted: false,
};

/** Who put it forward: an actor, `outlet` for the own voice of the text it stands in, or nobody who is named (rules M5, M6). */
export const Claimant = z.union([z.literal("outlet"), ActorId]).nullable();
export type Claimant = z.infer<typeof Claimant>;

const IN_PRINT = "at least one appearance: source and paragraph (rule M2)";

/** One proposition put forward by one root claimant in one utterance (rules M1 to M7). */
export const Claim = z
  .strictObject({
    is: z.literal("claim"),
    id: ClaimId,
    /** What it is about: an event, which means its core point, or event#point. */
    about: PointRef,
    /** What it does to that point. */
    stance: Stance,
    /** Null for queries, comments and withdrawals (rule M7). */
    certainty: Certainty.nullable().default(null),
    /** Who put it forward first hand; `outlet` for the own voice of the text, null for nobody who is named. */
    by: Claimant,
    /** Who passed it on, in order; relays carry no weight (rule M5). */
    via: z.array(ActorId).default([]),
    /** When it was said, only as exactly as the text has it; never an hour that it does not give. */
    said: When.nullable().default(null),
    ...utterance,
    /** One sentence in our own words. */
    statement: z.string().min(1),
    /** It speaks of the point as still ahead (rule S6). */
    ahead: z.boolean().default(false),
    /** Said for several sides at once; one claim for each (rules M6, S7). */
    joint: z.boolean().default(false),
    /** The figure, of a claim about a quantity and of no other (rule F1). */
    value: Value.optional(),
    /** Where it is printed (rule M2). */
    appearances: z.array(Appearance, IN_PRINT).min(1, IN_PRINT),
    /** The claim that this one corrects or withdraws. */
    revises: ClaimId.nullable().default(null),
  })
  .refine(
    (claim) =>
      (claim.stance === "affirms" || claim.stance === "denies") === (claim.certainty !== null),
    {
      path: ["certainty"],
      message:
        "a certainty for affirms and denies, and none for queries, comments and withdraws (rule M7)",
    },
  )
  .refine((claim) => claim.stance !== "withdraws" || claim.revises !== null, {
    path: ["revises"],
    message: "the claim that is withdrawn (rule S2)",
  });
export type Claim = z.infer<typeof Claim>;

/** Rule M7: whether it affirms or denies. */
export const counts = ({ certainty }: Claim): boolean => certainty !== null && COUNTS[certainty];

/** Rule M7: whether it only says that something may be so, or may not. */
export const hedges = ({ certainty }: Claim): boolean => certainty !== null && !COUNTS[certainty];
