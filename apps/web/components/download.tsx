import { useAddress } from "./links.tsx";

/** What is drawn, as files: of one measure, or of all. */
export function Download({ of, measure = null }: { of: string; measure?: string | null }) {
  const address = useAddress();
  return (
    <p className="files">
      {of}
      {(["csv", "json"] as const).map((format) => (
        <a
          key={format}
          href={address(`/figures.${format}`, { measure })}
          aria-label={`${of}: ${format.toUpperCase()}`}
        >
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
