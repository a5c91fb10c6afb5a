import { useAddress } from "./links.tsx";
import { Words } from "./words.tsx";

/** What a record says, in our words; it leads to the record's page. */
export function Gist({ path, children }: { path: string; children: string }) {
  const address = useAddress();
  return (
    <p className="q">
      <a href={address(path)}>
        <Words>{children}</Words>
      </a>
    </p>
  );
}
