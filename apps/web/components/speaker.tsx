import type { SpeakerView } from "@claimline/core/views/speaker";
import { Party } from "./party.tsx";
import { Words } from "./words.tsx";

/** Who says it: letters, name, office. `href` puts the name on the statement's own page. */
export function Speaker({ of, href, brief }: { of: SpeakerView; href?: string; brief?: boolean }) {
  const name = <Words>{of.name}</Words>;
  return (
    <>
      <Party voice={of.voice} />
      <b>{href ? <a href={href}>{name}</a> : name}</b>
      {of.role && !brief ? `, ${of.role}` : ""}
    </>
  );
}
