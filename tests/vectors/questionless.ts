import type { Derivation } from "@claimline/core/derive/derivation";

/** Contested or denied points without their question (rule M3): full references. */
export const questionless = (derivation: Derivation): string[] =>
  [...derivation.points.values()].flatMap((node) => {
    if (node.point.question) return [];
    if (node.point.kind !== "quantity") {
      if (!derivation.has(node.ref)) return [];
      const { standing } = derivation.standing(node.ref);
      return standing === "contested" || standing === "denied" ? [node.ref] : [];
    }
    return derivation
      .about(node.ref)
      .some(
        (claim) =>
          derivation.has(`claim:${claim.id}`) &&
          derivation.standing(`claim:${claim.id}`).standing === "contested",
      )
      ? [node.ref]
      : [];
  });
