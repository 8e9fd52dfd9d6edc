import type { Conformance } from "../catalogue/conformance.ts";
import type { ConformanceModel } from "./model.ts";

/** Converts the decoding cases for templates. */
export function buildConformance({ cases }: Conformance): ConformanceModel {
  return {
    cases: cases.map(({ name, citation, body, httpStatus, headers, log, expect }) => ({
      name,
      citation: citation ?? null,
      body: body === undefined ? null : JSON.stringify(body),
      httpStatus: httpStatus ?? null,
      headers: headers === undefined ? null : JSON.stringify(headers),
      log: log ?? null,
      expect: JSON.stringify(expect),
    })),
  };
}
