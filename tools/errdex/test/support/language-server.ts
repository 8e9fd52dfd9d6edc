import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** What the compiler's language server says, by the words that an editor shows. */
export interface EditorView {
  /** The names that it strikes through: deprecated ones. */
  readonly deprecated: readonly string[];
  /** Errors. */
  readonly errors: readonly string[];
  /** What it offers at the end of the file, and which of that it strikes through. */
  readonly offered: readonly string[];
  readonly offeredDeprecated: readonly string[];
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

const DEPRECATED = { diagnostic: 2, completion: 1 };

/**
 * Opens a file as an editor does, in the real language server of the compiler.
 *
 * @param file of a folder with a tsconfig.json; it ends where names are to be offered.
 */
export async function viewInEditor(file: string): Promise<EditorView> {
  const text = readFileSync(file, "utf8");
  const uri = pathToFileURL(file).href;
  const server = startServer(dirname(file));
  try {
    const capabilities = {
      textDocument: {
        completion: { completionItem: { tagSupport: { valueSet: [DEPRECATED.completion] } } },
        diagnostic: { tagSupport: { valueSet: [DEPRECATED.diagnostic] } },
      },
    };
    await server.ask("initialize", { processId: null, rootUri: pathToFileURL(dirname(file)).href, capabilities });
    server.tell("initialized", {});
    server.tell("textDocument/didOpen", { textDocument: { uri, languageId: "typescript", version: 1, text } });
    const { items: found } = (await server.ask("textDocument/diagnostic", { textDocument: { uri } })) as {
      items: { severity: number; message: string; tags?: number[] }[];
    };
    const lines = text.split("\n");
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    const completion = (await server.ask("textDocument/completion", { textDocument: { uri }, position })) as {
      items: { label: string; tags?: number[] }[];
    } | null;
    const items = completion?.items ?? [];
    return {
      deprecated: found
        .filter(({ tags }) => tags?.includes(DEPRECATED.diagnostic))
        .map(({ message }) => /'(.+)' is deprecated/.exec(message)?.[1] ?? message),
      errors: found.filter(({ severity }) => severity === 1).map(({ message }) => message),
      offered: items.map(({ label }) => label).sort(),
      offeredDeprecated: items
        .filter(({ tags }) => tags?.includes(DEPRECATED.completion))
        .map(({ label }) => label)
        .sort(),
    };
  } finally {
    server.stop();
  }
}

/** Starts the server and speaks JSON-RPC with it, over its standard input and output. */
function startServer(cwd: string) {
  const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const child = spawn(process.execPath, [compiler, "--lsp", "--stdio"], { cwd, stdio: ["pipe", "pipe", "ignore"] });
  const waiting = new Map<number, (result: unknown) => void>();
  let received = Buffer.alloc(0);
  let lastId = 0;
  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  };
  const handle = ({ id, method, params, result }: Message): void => {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    // The server asks for settings, and whether it may register what it watches.
    else send({ id, result: params?.items?.map(() => null) ?? null });
  };
  child.stdout.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const head = received.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(received.toString("latin1", 0, head))?.[1]);
      if (head === -1 || received.length < head + 4 + length) return;
      handle(JSON.parse(received.toString("utf8", head + 4, head + 4 + length)) as Message);
      received = received.subarray(head + 4 + length);
    }
  });
  return {
    ask: (method: string, params: object): Promise<unknown> => {
      lastId += 1;
      const id = lastId;
      send({ id, method, params });
      return new Promise((resolve, reject) => {
        waiting.set(id, resolve);
        child.once("exit", () => reject(new Error(`The language server ended at ${method}.`)));
      });
    },
    tell: (method: string, params: object): void => send({ method, params }),
    stop: (): void => {
      child.removeAllListeners("exit");
      child.kill();
    },
  };
}
