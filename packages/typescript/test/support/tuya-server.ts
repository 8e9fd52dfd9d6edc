import { createServer, type Server } from "node:http";

/** A small server on this machine that answers as the Tuya cloud does. */
export interface TuyaServer {
  readonly url: string;
  close(): void;
}

/**
 * Starts the server. The path says what it answers:
 *
 * - `/v1.0/token` a token, or the error 1114 to the client id `wrong`
 * - `…/CODE/MESSAGE` the error with this code and message
 * - `…/http/STATUS/CODE/MESSAGE` the same, with an HTTP status
 * - anything else a success
 */
export async function startTuyaServer(): Promise<TuyaServer> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "").split("?")[0] ?? "");
    const [, status = "200"] = /\/http\/(\d+)\//.exec(path) ?? [];
    const [, code, msg] = /\/(-?\d+|[A-Z_]+)\/([^/]+)$/.exec(path) ?? [];
    const trace = { t: 1_700_000_000_000, tid: "8cbec1ac" };
    const token = { access_token: "an-access-token", refresh_token: "a-refresh-token", expire_time: 7200, uid: "uid" };
    let body: object = { success: true, result: { name: "lamp" }, ...trace };
    if (path.startsWith("/v1.0/token")) {
      const isWrong = request.headers.client_id === "wrong";
      body = isWrong
        ? { success: false, code: 1114, msg: "your ip(192.0.2.7) don't have access to this API", ...trace }
        : { ...body, result: token };
    } else if (code !== undefined) {
      body = { success: false, code: /^-?\d+$/.test(code) ? Number(code) : code, msg, ...trace };
    }
    response.writeHead(Number(status), { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
