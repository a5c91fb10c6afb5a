import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../free-port.ts";
import { post } from "./post.ts";

const MODULE = "/usr/lib/nginx/modules/ngx_nchan_module.so";

/** How to get what is compared with; null if it is there. */
export const lacking = (): string | null =>
  existsSync(MODULE) && spawnSync("nginx", ["-v"]).status === 0
    ? null
    : "nginx with nchan is not here: apt-get install nginx-light libnginx-mod-nchan";

/** As Debian has it: a worker for each core. */
const config = (folder: string, port: number, connections: number): string => `
load_module ${MODULE};
daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections ${connections}; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  fastcgi_temp_path ${folder}/fastcgi;
  proxy_temp_path ${folder}/proxy;
  scgi_temp_path ${folder}/scgi;
  uwsgi_temp_path ${folder}/uwsgi;
  server {
    listen 127.0.0.1:${port};
    location = /publish {
      nchan_publisher http;
      nchan_channel_id story;
      nchan_message_buffer_length 1000;
      nchan_message_timeout 1h;
    }
    location = /stream {
      nchan_subscriber eventsource;
      nchan_channel_id story;
      nchan_subscriber_first_message newest;
    }
  }
}
`;

export type Nchan = {
  port: number;
  path: string;
  publish: (line: string) => Promise<void>;
  stop: () => Promise<void>;
};

/** An nginx of this bench's own, in the foreground, with all that it writes in a temporary folder. */
export async function startNchan(readers: number): Promise<Nchan> {
  const folder = mkdtempSync(join(tmpdir(), "claimline-nchan-"));
  const port = await freePort();
  const file = join(folder, "nginx.conf");
  writeFileSync(file, config(folder, port, readers + 1000));
  const child = spawn("nginx", ["-p", folder, "-c", file, "-e", "stderr"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; ; tries++) {
    const socket = connect(port, "127.0.0.1");
    const isUp = await new Promise<boolean>((done) =>
      socket.on("connect", () => done(true)).on("error", () => done(false)),
    );
    socket.destroy();
    if (isUp) break;
    if (tries === 100 || child.exitCode !== null) {
      await stop();
      throw new Error("nginx did not start");
    }
    await new Promise((later) => setTimeout(later, 50));
  }
  const agent = new Agent({ keepAlive: true });
  return {
    port,
    path: "/stream",
    publish: (line) => post(`http://127.0.0.1:${port}/publish`, line, {}, agent),
    async stop() {
      agent.destroy();
      await stop();
    },
  };
}
