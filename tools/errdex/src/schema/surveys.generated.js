// Generated from spec/schema/*.schema.json. Edit those files, then run "pnpm generate".
// The functions count in these variables, because an object for each call would take longer.
let strings = 0;
let hasNumbers = false;
function survey(test, value) {
  strings = 0;
  hasNumbers = false;
  return test(value) ? { strings, hasNumbers } : null;
}
function any(v, depth) {
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  else if (typeof v === "object" && v !== null) {
    if (depth === 0) return false;
    for (const k in v) {
      if (!Array.isArray(v)) strings += 1;
      if (!any(v[k], depth - 1)) return false;
    }
  }
  return true;
}
function fits0(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000;
  }
  return false;
}
function fits1(v) {
  if (v !== 1 && v !== 2) return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
const form0 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function fits2(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 40 && form0.test(v);
  }
  return false;
}
function fits3(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && v.length >= 1;
  }
  return false;
}
function fits4(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 60 && form0.test(v);
  }
  return false;
}
const form1 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "u");
function fits5(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form1.test(v);
  }
  return false;
}
function fits6(v) {
  if (v !== "icu" && v !== "plain") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits7(v) {
  if (v !== "lower" && v !== "any") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
const form2 = new RegExp("^[^/\\\\].*$", "u");
function fits8(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && v.length >= 1 && form2.test(v);
  }
  return false;
}
const form3 = new RegExp("^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$", "u");
function fits9(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form3.test(v);
  }
  return false;
}
function fits10(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "name":
          if (!fits3(v[k])) return false;
          break;
        case "target":
          if (!fits3(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["name"] === undefined) return false;
    if (v["target"] === undefined) return false;
    return true;
  }
  return false;
}
function fits11(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits10(x)) return false;
    return true;
  }
  return false;
}
function fits12(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "path":
          if (!fits8(v[k])) return false;
          break;
        case "command":
          if (!fits3(v[k])) return false;
          break;
        case "repository":
          if (!fits9(v[k])) return false;
          break;
        case "packages":
          if (!fits11(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["path"] === undefined) return false;
    if (v["command"] === undefined) return false;
    return true;
  }
  return false;
}
const form4 = new RegExp("^[A-Za-z0-9.+() -]+$", "u");
function fits13(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100 && v.length >= 1 && form4.test(v);
  }
  return false;
}
function fits14(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits3(x)) return false;
    return true;
  }
  return false;
}
const form5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._+-]*$", "u");
function fits15(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 60 && form5.test(v);
  }
  return false;
}
function fits16(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits15(x)) return false;
    return true;
  }
  return false;
}
const form6 = new RegExp("^https?://([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]|\\{(code|name|category)\\})+$", "u");
function fits17(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form6.test(v);
  }
  return false;
}
const form7 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
function fits18(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form7.test(v);
  }
  return false;
}
function fits19(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "id":
          if (!fits18(v[k])) return false;
          break;
        case "title":
          if (!fits3(v[k])) return false;
          break;
        case "publisher":
          if (!fits3(v[k])) return false;
          break;
        case "revision":
          if (!fits3(v[k])) return false;
          break;
        case "url":
          if (!fits9(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["id"] === undefined) return false;
    if (v["title"] === undefined) return false;
    return true;
  }
  return false;
}
function fits20(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits19(x)) return false;
    return true;
  }
  return false;
}
function fits21(v) {
  if (v !== "minor" && v !== "major") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits22(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "added":
          if (!fits21(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits23(v) {
  if (v !== "translation" && v !== "source") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits24(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "message":
          if (!fits23(v[k])) return false;
          break;
        case "description":
          if (!fits23(v[k])) return false;
          break;
        case "resolution":
          if (!fits23(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits25(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "stale":
          if (!fits24(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits26(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "id":
          if (!fits2(v[k])) return false;
          break;
        case "title":
          if (!fits3(v[k])) return false;
          break;
        case "description":
          if (!fits3(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["id"] === undefined) return false;
    return true;
  }
  return false;
}
function fits27(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits26(x)) return false;
    return true;
  }
  return false;
}
function fits28(v) {
  if (typeof v === "boolean") return true;
  return false;
}
function fits29(v) {
  if (v !== "none" && v !== "seconds" && v !== "minutes" && v !== "hours") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits30(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "id":
          if (!fits2(v[k])) return false;
          break;
        case "title":
          if (!fits3(v[k])) return false;
          break;
        case "description":
          if (!fits3(v[k])) return false;
          break;
        case "repeat":
          if (!fits28(v[k])) return false;
          break;
        case "action":
          if (!fits2(v[k])) return false;
          break;
        case "delay":
          if (!fits29(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["id"] === undefined) return false;
    return true;
  }
  return false;
}
function fits31(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits30(x)) return false;
    return true;
  }
  return false;
}
function fits32(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "id":
          if (!fits2(v[k])) return false;
          break;
        case "title":
          if (!fits3(v[k])) return false;
          break;
        case "description":
          if (!fits3(v[k])) return false;
          break;
        case "repeat":
          if (!fits28(v[k])) return false;
          break;
        case "forUnknown":
          if (!fits28(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["id"] === undefined) return false;
    return true;
  }
  return false;
}
function fits33(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits32(x)) return false;
    return true;
  }
  return false;
}
function fits34(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "id":
          if (!fits2(v[k])) return false;
          break;
        case "title":
          if (!fits3(v[k])) return false;
          break;
        case "description":
          if (!fits3(v[k])) return false;
          break;
        case "question":
          if (!fits28(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["id"] === undefined) return false;
    return true;
  }
  return false;
}
function fits35(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits34(x)) return false;
    return true;
  }
  return false;
}
function fits36(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "fault":
          if (!fits27(v[k])) return false;
          break;
        case "retry":
          if (!fits31(v[k])) return false;
          break;
        case "severity":
          if (!fits27(v[k])) return false;
          break;
        case "action":
          if (!fits33(v[k])) return false;
          break;
        case "tags":
          if (!fits35(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits37(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100 && v.length >= 1;
  }
  return false;
}
function fits38(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 300 && v.length >= 1;
  }
  return false;
}
function fits39(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits38(x)) return false;
    return true;
  }
  return false;
}
function fits40(v) {
  if (v !== true) return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits41(v) {
  if (typeof v === "boolean") return true;
  if (typeof v === "number") {
    hasNumbers = true;
    return Number.isInteger(v);
  }
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000;
  }
  return false;
}
function fits42(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits41(x)) return false;
    return true;
  }
  return false;
}
function fits43(v) {
  if (v !== "yes" && v !== "no") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits44(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "field":
          if (!fits38(v[k])) return false;
          break;
        case "header":
          if (!fits37(v[k])) return false;
          break;
        case "httpStatus":
          if (!fits40(v[k])) return false;
          break;
        case "yes":
          if (!fits42(v[k])) return false;
          break;
        case "no":
          if (!fits42(v[k])) return false;
          break;
        case "present":
          if (!fits43(v[k])) return false;
          break;
        case "absent":
          if (!fits43(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits45(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits44(x)) return false;
    return true;
  }
  return false;
}
function fits46(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 200 && v.length >= 1;
  }
  return false;
}
function fits47(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "after":
          if (!fits37(v[k])) return false;
          break;
        case "before":
          if (!fits37(v[k])) return false;
          break;
        case "dropPrefix":
          if (!fits46(v[k])) return false;
          break;
        case "dropSuffix":
          if (!fits46(v[k])) return false;
          break;
        case "dropVersion":
          if (!fits40(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits48(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits47(x)) return false;
    return true;
  }
  return false;
}
function fits49(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 300 && v.length >= 1;
  }
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "field":
          if (!fits38(v[k])) return false;
          break;
        case "header":
          if (!fits37(v[k])) return false;
          break;
        case "httpStatus":
          if (!fits40(v[k])) return false;
          break;
        case "transform":
          if (!fits48(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits50(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits49(x)) return false;
    return true;
  }
  return false;
}
function fits51(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits49(x)) return false;
    return true;
  }
  return false;
}
function fits52(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100 && v.length >= 3;
  }
  return false;
}
function fits53(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits52(x)) return false;
    return true;
  }
  return false;
}
function fits54(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 500 && v.length >= 1;
  }
  return false;
}
function fits55(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits54(x)) return false;
    return true;
  }
  return false;
}
function fits56(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "mentions":
          if (!fits53(v[k])) return false;
          break;
        case "fields":
          if (!fits55(v[k])) return false;
          break;
        case "commonMessages":
          if (!fits55(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits57(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "preset":
          if (!fits37(v[k])) return false;
          break;
        case "within":
          if (!fits39(v[k])) return false;
          break;
        case "errors":
          if (!fits39(v[k])) return false;
          break;
        case "success":
          if (!fits45(v[k])) return false;
          break;
        case "code":
          if (!fits50(v[k])) return false;
          break;
        case "subcode":
          if (!fits51(v[k])) return false;
          break;
        case "message":
          if (!fits51(v[k])) return false;
          break;
        case "requestId":
          if (!fits51(v[k])) return false;
          break;
        case "time":
          if (!fits51(v[k])) return false;
          break;
        case "result":
          if (!fits39(v[k])) return false;
          break;
        case "logs":
          if (!fits56(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits58(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "statement":
          if (!fits3(v[k])) return false;
          break;
        case "patterns":
          if (!fits14(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["statement"] === undefined) return false;
    if (v["patterns"] === undefined) return false;
    return true;
  }
  return false;
}
function fits59(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "id":
          if (!fits2(v[k])) return false;
          break;
        case "title":
          if (!fits3(v[k])) return false;
          break;
        case "description":
          if (!fits3(v[k])) return false;
          break;
        case "codeRange":
          if (!fits58(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["id"] === undefined) return false;
    if (v["title"] === undefined) return false;
    return true;
  }
  return false;
}
function fits60(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits59(x)) return false;
    return true;
  }
  return false;
}
const form8 = new RegExp("^[!-~]([ -~]{0,62}[!-~])?$", "u");
function fits61(v) {
  if (typeof v === "number") {
    hasNumbers = true;
    return Number.isInteger(v) && v >= -9007199254740991 && v <= 9007199254740991;
  }
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form8.test(v);
  }
  return false;
}
function fits62(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits0(x)) return false;
    return true;
  }
  return false;
}
const form9 = new RegExp("^([A-Za-z_][A-Za-z0-9_]*|0|[1-9][0-9]{0,4})$", "u");
function fits63(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 40 && form9.test(v);
  }
  return false;
}
function fits64(v) {
  if (v !== "string" && v !== "integer" && v !== "number" && v !== "date") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits65(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "name":
          if (!fits63(v[k])) return false;
          break;
        case "type":
          if (!fits64(v[k])) return false;
          break;
        case "description":
          if (!fits3(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["name"] === undefined) return false;
    if (v["type"] === undefined) return false;
    return true;
  }
  return false;
}
function fits66(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits65(x)) return false;
    return true;
  }
  return false;
}
function fits67(v) {
  if (typeof v === "number") {
    hasNumbers = true;
    return Number.isInteger(v) && v >= 100 && v <= 599;
  }
  return false;
}
function fits68(v) {
  if (v !== "CANCELLED" && v !== "UNKNOWN" && v !== "INVALID_ARGUMENT" && v !== "DEADLINE_EXCEEDED" && v !== "NOT_FOUND" && v !== "ALREADY_EXISTS" && v !== "PERMISSION_DENIED" && v !== "RESOURCE_EXHAUSTED" && v !== "FAILED_PRECONDITION" && v !== "ABORTED" && v !== "OUT_OF_RANGE" && v !== "UNIMPLEMENTED" && v !== "INTERNAL" && v !== "UNAVAILABLE" && v !== "DATA_LOSS" && v !== "UNAUTHENTICATED") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits69(v) {
  if (typeof v === "number") {
    hasNumbers = true;
    return Number.isInteger(v) && v >= 0 && v <= 86400000;
  }
  return false;
}
function fits70(v) {
  if (typeof v === "number") {
    hasNumbers = true;
    return Number.isInteger(v) && v >= 1 && v <= 100;
  }
  return false;
}
const form10 = new RegExp("^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$", "u");
function fits71(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form10.test(v);
  }
  return false;
}
function fits72(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits71(x)) return false;
    return true;
  }
  return false;
}
function fits73(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "action":
          if (!fits2(v[k])) return false;
          break;
        case "delay":
          if (!fits29(v[k])) return false;
          break;
        case "delayMs":
          if (!fits69(v[k])) return false;
          break;
        case "maxAttempts":
          if (!fits70(v[k])) return false;
          break;
        case "reason":
          if (!fits0(v[k])) return false;
          break;
        case "citations":
          if (!fits72(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["action"] === undefined) return false;
    if (v["delay"] === undefined) return false;
    if (v["reason"] === undefined) return false;
    return true;
  }
  return false;
}
function fits74(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits71(x)) return false;
    return true;
  }
  return false;
}
function fits75(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "cause":
          if (!fits0(v[k])) return false;
          break;
        case "fix":
          if (!fits0(v[k])) return false;
          break;
        case "citations":
          if (!fits74(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["cause"] === undefined) return false;
    if (v["fix"] === undefined) return false;
    if (v["citations"] === undefined) return false;
    return true;
  }
  return false;
}
function fits76(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits75(x)) return false;
    return true;
  }
  return false;
}
function fits77(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form0.test(v);
  }
  return false;
}
function fits78(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits77(x)) return false;
    return true;
  }
  return false;
}
function fits79(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "id":
          if (!fits2(v[k])) return false;
          break;
        case "messages":
          if (!fits14(v[k])) return false;
          break;
        case "description":
          if (!fits0(v[k])) return false;
          break;
        case "resolution":
          if (!fits0(v[k])) return false;
          break;
        case "fault":
          if (!fits2(v[k])) return false;
          break;
        case "retry":
          if (!fits2(v[k])) return false;
          break;
        case "httpStatus":
          if (!fits67(v[k])) return false;
          break;
        case "grpcStatus":
          if (!fits68(v[k])) return false;
          break;
        case "severity":
          if (!fits2(v[k])) return false;
          break;
        case "advice":
          if (!fits73(v[k])) return false;
          break;
        case "causes":
          if (!fits76(v[k])) return false;
          break;
        case "tags":
          if (!fits78(v[k])) return false;
          break;
        case "citations":
          if (!fits74(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["id"] === undefined) return false;
    if (v["messages"] === undefined) return false;
    if (v["description"] === undefined) return false;
    return true;
  }
  return false;
}
function fits80(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits79(x)) return false;
    return true;
  }
  return false;
}
function fits81(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "resolution":
          if (!fits0(v[k])) return false;
          break;
        case "fault":
          if (!fits2(v[k])) return false;
          break;
        case "retry":
          if (!fits2(v[k])) return false;
          break;
        case "httpStatus":
          if (!fits67(v[k])) return false;
          break;
        case "grpcStatus":
          if (!fits68(v[k])) return false;
          break;
        case "severity":
          if (!fits2(v[k])) return false;
          break;
        case "notes":
          if (!fits62(v[k])) return false;
          break;
        case "advice":
          if (!fits73(v[k])) return false;
          break;
        case "causes":
          if (!fits76(v[k])) return false;
          break;
        case "tags":
          if (!fits78(v[k])) return false;
          break;
        case "variants":
          if (!fits80(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits82(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "id":
          if (!fits0(v[k])) return false;
          break;
        case "section":
          if (!fits3(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["id"] === undefined) return false;
    return true;
  }
  return false;
}
function fits83(v) {
  if (v !== "experimental" && v !== "stable") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
const form11 = new RegExp("^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$", "u");
function fits84(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form11.test(v);
  }
  return false;
}
function fits85(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "since":
          if (!fits84(v[k])) return false;
          break;
        case "reason":
          if (!fits0(v[k])) return false;
          break;
        case "replacedBy":
          if (!fits61(v[k])) return false;
          break;
        case "revision":
          if (!fits3(v[k])) return false;
          break;
        case "lastListed":
          if (!fits3(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["since"] === undefined) return false;
    if (v["reason"] === undefined) return false;
    return true;
  }
  return false;
}
function fits86(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "since":
          if (!fits84(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["since"] === undefined) return false;
    return true;
  }
  return false;
}
function fits87(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "revision":
          if (!fits3(v[k])) return false;
          break;
        case "message":
          if (!fits0(v[k])) return false;
          break;
        case "description":
          if (!fits0(v[k])) return false;
          break;
        case "resolution":
          if (!fits0(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits88(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits87(x)) return false;
    return true;
  }
  return false;
}
function fits89(v) {
  if (v !== "off" && v !== "warning") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits90(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "rule":
          if (!fits3(v[k])) return false;
          break;
        case "reason":
          if (!fits3(v[k])) return false;
          break;
        case "severity":
          if (!fits89(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["rule"] === undefined) return false;
    if (v["reason"] === undefined) return false;
    return true;
  }
  return false;
}
function fits91(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits90(x)) return false;
    return true;
  }
  return false;
}
function fits92(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "code":
          if (!fits61(v[k])) return false;
          break;
        case "name":
          if (!fits0(v[k])) return false;
          break;
        case "aliases":
          if (!fits62(v[k])) return false;
          break;
        case "category":
          if (!fits0(v[k])) return false;
          break;
        case "message":
          if (!fits0(v[k])) return false;
          break;
        case "description":
          if (!fits0(v[k])) return false;
          break;
        case "args":
          if (!fits66(v[k])) return false;
          break;
        case "resolution":
          if (!fits0(v[k])) return false;
          break;
        case "fault":
          if (!fits2(v[k])) return false;
          break;
        case "retry":
          if (!fits2(v[k])) return false;
          break;
        case "httpStatus":
          if (!fits67(v[k])) return false;
          break;
        case "grpcStatus":
          if (!fits68(v[k])) return false;
          break;
        case "severity":
          if (!fits2(v[k])) return false;
          break;
        case "editorial":
          if (!fits81(v[k])) return false;
          break;
        case "source":
          if (!fits82(v[k])) return false;
          break;
        case "citations":
          if (!fits72(v[k])) return false;
          break;
        case "docUrl":
          if (!fits9(v[k])) return false;
          break;
        case "stability":
          if (!fits83(v[k])) return false;
          break;
        case "since":
          if (!fits84(v[k])) return false;
          break;
        case "deprecated":
          if (!fits85(v[k])) return false;
          break;
        case "retired":
          if (!fits86(v[k])) return false;
          break;
        case "previous":
          if (!fits88(v[k])) return false;
          break;
        case "suppress":
          if (!fits91(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["code"] === undefined) return false;
    if (v["name"] === undefined) return false;
    if (v["category"] === undefined) return false;
    if (v["message"] === undefined) return false;
    if (v["description"] === undefined) return false;
    return true;
  }
  return false;
}
function fits93(v) {
  if (Array.isArray(v)) {
    for (const x of v) if (!fits92(x)) return false;
    return true;
  }
  return false;
}
function fits94(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "$schema":
          if (!fits0(v[k])) return false;
          break;
        case "format":
          if (!fits1(v[k])) return false;
          break;
        case "id":
          if (!fits2(v[k])) return false;
          break;
        case "title":
          if (!fits3(v[k])) return false;
          break;
        case "description":
          if (!fits3(v[k])) return false;
          break;
        case "package":
          if (!fits4(v[k])) return false;
          break;
        case "language":
          if (!fits5(v[k])) return false;
          break;
        case "messageSyntax":
          if (!fits6(v[k])) return false;
          break;
        case "argumentNames":
          if (!fits7(v[k])) return false;
          break;
        case "project":
          if (!fits12(v[k])) return false;
          break;
        case "license":
          if (!fits13(v[k])) return false;
          break;
        case "authors":
          if (!fits14(v[k])) return false;
          break;
        case "homepage":
          if (!fits9(v[k])) return false;
          break;
        case "keywords":
          if (!fits16(v[k])) return false;
          break;
        case "docUrl":
          if (!fits17(v[k])) return false;
          break;
        case "released":
          if (!fits3(v[k])) return false;
          break;
        case "sources":
          if (!fits20(v[k])) return false;
          break;
        case "versioning":
          if (!fits22(v[k])) return false;
          break;
        case "translations":
          if (!fits25(v[k])) return false;
          break;
        case "vocabulary":
          if (!fits36(v[k])) return false;
          break;
        case "envelope":
          if (!fits57(v[k])) return false;
          break;
        case "categories":
          if (!fits60(v[k])) return false;
          break;
        case "errors":
          if (!fits93(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["id"] === undefined) return false;
    if (v["title"] === undefined) return false;
    if (v["package"] === undefined) return false;
    if (v["language"] === undefined) return false;
    if (v["project"] === undefined) return false;
    if (v["sources"] === undefined) return false;
    if (v["categories"] === undefined) return false;
    if (v["errors"] === undefined) return false;
    return true;
  }
  return false;
}
function fits95(v) {
  if (v !== 1) return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
const form12 = new RegExp("^[^\\r\\n]+$", "u");
function fits96(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && v.length >= 1 && form12.test(v);
  }
  return false;
}
const form13 = new RegExp("^(off|warning|error)$", "u");
function fits97(v) {
  if (v !== "off" && v !== "warning" && v !== "error") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits98(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form13.test(v);
  }
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "severity":
          if (!fits97(v[k])) return false;
          break;
        case "reason":
          if (!fits3(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["severity"] === undefined) return false;
    if (v["reason"] === undefined) return false;
    return true;
  }
  return false;
}
function fits99(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        default:
          if (!fits98(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits100(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits3(x)) return false;
    return true;
  }
  return false;
}
function fits101(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000;
  }
  if (typeof v === "boolean") return true;
  if (typeof v === "number") {
    hasNumbers = true;
    return Number.isInteger(v);
  }
  return false;
}
function fits102(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        default:
          if (!fits101(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits103(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "command":
          if (!fits14(v[k])) return false;
          break;
        case "endings":
          if (!fits14(v[k])) return false;
          break;
        case "copies":
          if (!fits28(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["command"] === undefined) return false;
    if (v["endings"] === undefined) return false;
    return true;
  }
  return false;
}
function fits104(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits103(x)) return false;
    return true;
  }
  return false;
}
function fits105(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "target":
          if (!fits3(v[k])) return false;
          break;
        case "folder":
          if (!fits3(v[k])) return false;
          break;
        case "parameters":
          if (!fits102(v[k])) return false;
          break;
        case "formatters":
          if (!fits104(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["target"] === undefined) return false;
    if (v["folder"] === undefined) return false;
    return true;
  }
  return false;
}
function fits106(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits105(x)) return false;
    return true;
  }
  return false;
}
function fits107(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "path":
          if (!fits3(v[k])) return false;
          break;
        case "locales":
          if (!fits100(v[k])) return false;
          break;
        case "rules":
          if (!fits99(v[k])) return false;
          break;
        case "outputs":
          if (!fits106(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["path"] === undefined) return false;
    return true;
  }
  return false;
}
function fits108(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits107(x)) return false;
    return true;
  }
  return false;
}
function fits109(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "$schema":
          if (!fits0(v[k])) return false;
          break;
        case "format":
          if (!fits95(v[k])) return false;
          break;
        case "command":
          if (!fits96(v[k])) return false;
          break;
        case "rules":
          if (!fits99(v[k])) return false;
          break;
        case "catalogues":
          if (!fits108(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["format"] === undefined) return false;
    if (v["catalogues"] === undefined) return false;
    return true;
  }
  return false;
}
function fits110(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "title":
          if (!fits3(v[k])) return false;
          break;
        case "url":
          if (!fits9(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["title"] === undefined) return false;
    return true;
  }
  return false;
}
function fits111(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits110(x)) return false;
    return true;
  }
  return false;
}
function fits112(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "term":
          if (!fits3(v[k])) return false;
          break;
        case "forms":
          if (!fits14(v[k])) return false;
          break;
        case "note":
          if (!fits3(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["term"] === undefined) return false;
    if (v["forms"] === undefined) return false;
    return true;
  }
  return false;
}
function fits113(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits112(x)) return false;
    return true;
  }
  return false;
}
function fits114(v) {
  if (v !== "draft" && v !== "reviewed" && v !== "official") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
const form14 = new RegExp("^[0-9a-f]{12}$", "u");
function fits115(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form14.test(v);
  }
  return false;
}
function fits116(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "text":
          if (!fits0(v[k])) return false;
          break;
        case "state":
          if (!fits114(v[k])) return false;
          break;
        case "source":
          if (!fits115(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["text"] === undefined) return false;
    if (v["state"] === undefined) return false;
    if (v["source"] === undefined) return false;
    return true;
  }
  return false;
}
function fits117(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "title":
          if (!fits116(v[k])) return false;
          break;
        case "description":
          if (!fits116(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits118(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        default:
          if (!fits117(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits119(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "fault":
          if (!fits118(v[k])) return false;
          break;
        case "retry":
          if (!fits118(v[k])) return false;
          break;
        case "severity":
          if (!fits118(v[k])) return false;
          break;
        case "action":
          if (!fits118(v[k])) return false;
          break;
        case "tags":
          if (!fits118(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits120(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "message":
          if (!fits116(v[k])) return false;
          break;
        case "description":
          if (!fits116(v[k])) return false;
          break;
        case "resolution":
          if (!fits116(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits121(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        default:
          if (!fits120(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits122(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      if (!form8.test(k)) return false;
      switch (k) {
        default:
          if (!fits121(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits123(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      if (!form8.test(k)) return false;
      switch (k) {
        default:
          if (!fits120(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits124(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "$schema":
          if (!fits0(v[k])) return false;
          break;
        case "catalogue":
          if (!fits0(v[k])) return false;
          break;
        case "locale":
          if (!fits5(v[k])) return false;
          break;
        case "sources":
          if (!fits111(v[k])) return false;
          break;
        case "glossary":
          if (!fits113(v[k])) return false;
          break;
        case "description":
          if (!fits116(v[k])) return false;
          break;
        case "categories":
          if (!fits118(v[k])) return false;
          break;
        case "vocabulary":
          if (!fits119(v[k])) return false;
          break;
        case "variants":
          if (!fits122(v[k])) return false;
          break;
        case "errors":
          if (!fits123(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["catalogue"] === undefined) return false;
    if (v["locale"] === undefined) return false;
    if (v["errors"] === undefined) return false;
    return true;
  }
  return false;
}
const form15 = new RegExp("^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$", "u");
function fits125(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form15.test(v);
  }
  return false;
}
function fits126(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "message":
          if (!fits23(v[k])) return false;
          break;
        case "description":
          if (!fits23(v[k])) return false;
          break;
        case "resolution":
          if (!fits23(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["message"] === undefined) return false;
    if (v["description"] === undefined) return false;
    if (v["resolution"] === undefined) return false;
    return true;
  }
  return false;
}
function fits127(v) {
  if (v !== "fault" && v !== "retry" && v !== "severity" && v !== "action" && v !== "tags") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits128(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "field":
          if (!fits127(v[k])) return false;
          break;
        case "id":
          if (!fits0(v[k])) return false;
          break;
        case "text":
          if (!fits115(v[k])) return false;
          break;
        case "acts":
          if (!fits0(v[k])) return false;
          break;
        case "question":
          if (!fits28(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["field"] === undefined) return false;
    if (v["id"] === undefined) return false;
    return true;
  }
  return false;
}
function fits129(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits128(x)) return false;
    return true;
  }
  return false;
}
function fits130(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        default:
          if (!fits115(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits131(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "name":
          if (!fits0(v[k])) return false;
          break;
        case "type":
          if (!fits0(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["name"] === undefined) return false;
    if (v["type"] === undefined) return false;
    return true;
  }
  return false;
}
function fits132(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits131(x)) return false;
    return true;
  }
  return false;
}
function fits133(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000;
  }
  if (typeof v === "number") {
    hasNumbers = true;
    return Number.isInteger(v);
  }
  return false;
}
function fits134(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        default:
          if (!fits133(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits135(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits115(x)) return false;
    return true;
  }
  return false;
}
function fits136(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "message":
          if (!fits0(v[k])) return false;
          break;
        case "description":
          if (!fits0(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["message"] === undefined) return false;
    if (v["description"] === undefined) return false;
    return true;
  }
  return false;
}
function fits137(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "id":
          if (!fits0(v[k])) return false;
          break;
        case "messages":
          if (!fits135(v[k])) return false;
          break;
        case "text":
          if (!fits115(v[k])) return false;
          break;
        case "words":
          if (!fits136(v[k])) return false;
          break;
        case "guidance":
          if (!fits134(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["id"] === undefined) return false;
    if (v["messages"] === undefined) return false;
    if (v["text"] === undefined) return false;
    if (v["words"] === undefined) return false;
    return true;
  }
  return false;
}
function fits138(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits137(x)) return false;
    return true;
  }
  return false;
}
function fits139(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "from":
          if (!fits0(v[k])) return false;
          break;
        case "in":
          if (!fits125(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["from"] === undefined) return false;
    if (v["in"] === undefined) return false;
    return true;
  }
  return false;
}
function fits140(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits139(x)) return false;
    return true;
  }
  return false;
}
function fits141(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "code":
          if (!fits61(v[k])) return false;
          break;
        case "name":
          if (!fits0(v[k])) return false;
          break;
        case "aliases":
          if (!fits62(v[k])) return false;
          break;
        case "documented":
          if (!fits28(v[k])) return false;
          break;
        case "category":
          if (!fits0(v[k])) return false;
          break;
        case "args":
          if (!fits132(v[k])) return false;
          break;
        case "message":
          if (!fits115(v[k])) return false;
          break;
        case "description":
          if (!fits115(v[k])) return false;
          break;
        case "resolution":
          if (!fits115(v[k])) return false;
          break;
        case "guidance":
          if (!fits134(v[k])) return false;
          break;
        case "details":
          if (!fits115(v[k])) return false;
          break;
        case "variants":
          if (!fits138(v[k])) return false;
          break;
        case "words":
          if (!fits136(v[k])) return false;
          break;
        case "meaning":
          if (!fits135(v[k])) return false;
          break;
        case "untranslated":
          if (!fits62(v[k])) return false;
          break;
        case "deprecated":
          if (!fits0(v[k])) return false;
          break;
        case "retired":
          if (!fits0(v[k])) return false;
          break;
        case "removed":
          if (!fits125(v[k])) return false;
          break;
        case "takenBy":
          if (!fits61(v[k])) return false;
          break;
        case "renamed":
          if (!fits140(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["code"] === undefined) return false;
    if (v["name"] === undefined) return false;
    if (v["documented"] === undefined) return false;
    if (v["category"] === undefined) return false;
    if (v["message"] === undefined) return false;
    if (v["description"] === undefined) return false;
    if (v["details"] === undefined) return false;
    return true;
  }
  return false;
}
function fits142(v) {
  if (Array.isArray(v)) {
    for (const x of v) if (!fits141(x)) return false;
    return true;
  }
  return false;
}
function fits143(v) {
  if (typeof v === "number") {
    hasNumbers = true;
    return Number.isInteger(v) && v >= 0 && v <= 100;
  }
  return false;
}
function fits144(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        default:
          if (!fits143(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits145(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "in":
          if (!fits125(v[k])) return false;
          break;
        case "kind":
          if (!fits0(v[k])) return false;
          break;
        case "code":
          if (!fits61(v[k])) return false;
          break;
        case "name":
          if (!fits0(v[k])) return false;
          break;
        case "subject":
          if (!fits0(v[k])) return false;
          break;
        case "before":
          if (!fits0(v[k])) return false;
          break;
        case "after":
          if (!fits0(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["in"] === undefined) return false;
    if (v["kind"] === undefined) return false;
    return true;
  }
  return false;
}
function fits146(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits145(x)) return false;
    return true;
  }
  return false;
}
function fits147(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "rule":
          if (!fits0(v[k])) return false;
          break;
        case "code":
          if (!fits61(v[k])) return false;
          break;
        case "reason":
          if (!fits3(v[k])) return false;
          break;
        case "version":
          if (!fits125(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["rule"] === undefined) return false;
    if (v["code"] === undefined) return false;
    if (v["reason"] === undefined) return false;
    if (v["version"] === undefined) return false;
    return true;
  }
  return false;
}
function fits148(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits147(x)) return false;
    return true;
  }
  return false;
}
function fits149(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "$schema":
          if (!fits0(v[k])) return false;
          break;
        case "format":
          if (!fits1(v[k])) return false;
          break;
        case "catalogue":
          if (!fits0(v[k])) return false;
          break;
        case "package":
          if (!fits0(v[k])) return false;
          break;
        case "version":
          if (!fits125(v[k])) return false;
          break;
        case "about":
          if (!fits115(v[k])) return false;
          break;
        case "envelope":
          if (!fits115(v[k])) return false;
          break;
        case "decoding":
          if (!fits57(v[k])) return false;
          break;
        case "language":
          if (!fits0(v[k])) return false;
          break;
        case "stale":
          if (!fits126(v[k])) return false;
          break;
        case "categories":
          if (!fits62(v[k])) return false;
          break;
        case "vocabulary":
          if (!fits129(v[k])) return false;
          break;
        case "locales":
          if (!fits130(v[k])) return false;
          break;
        case "errors":
          if (!fits142(v[k])) return false;
          break;
        case "complete":
          if (!fits144(v[k])) return false;
          break;
        case "seal":
          if (!fits115(v[k])) return false;
          break;
        case "changes":
          if (!fits146(v[k])) return false;
          break;
        case "allowed":
          if (!fits148(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["format"] === undefined) return false;
    if (v["catalogue"] === undefined) return false;
    if (v["package"] === undefined) return false;
    if (v["version"] === undefined) return false;
    if (v["about"] === undefined) return false;
    if (v["categories"] === undefined) return false;
    if (v["locales"] === undefined) return false;
    if (v["errors"] === undefined) return false;
    if (v["allowed"] === undefined) return false;
    return true;
  }
  return false;
}
function fits150(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!any(x, 32)) return false;
    return true;
  }
  return false;
}
function fits151(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "citations":
          if (!fits150(v[k])) return false;
          break;
        default:
          if (!any(v[k], 32)) return false;
      }
    }
    return true;
  }
  return false;
}
function fits152(v) {
  if (!fits92(v)) return false;
  const counted = strings;
    if (!fits151(v)) return false;
  strings = counted;
  return true;
}
function fits153(v) {
  if (Array.isArray(v)) {
    for (const x of v) if (!fits152(x)) return false;
    return true;
  }
  return false;
}
function fits154(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "$schema":
          if (!fits0(v[k])) return false;
          break;
        case "catalogue":
          if (!fits0(v[k])) return false;
          break;
        case "category":
          if (!fits59(v[k])) return false;
          break;
        case "categories":
          if (!fits60(v[k])) return false;
          break;
        case "sources":
          if (!fits20(v[k])) return false;
          break;
        case "errors":
          if (!fits153(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["catalogue"] === undefined) return false;
    if (v["category"] === undefined) return false;
    if (v["errors"] === undefined) return false;
    return true;
  }
  return false;
}
function fits155(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        default:
          if (!fits0(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits156(v) {
  if (v !== "codepoint" && v !== "utf16" && v !== "utf8") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
const form16 = new RegExp("^[0-9A-F]{2,6}$", "u");
function fits157(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form16.test(v);
  }
  return false;
}
const form17 = new RegExp("\\{(hex[248]?|dec3?|oct3)\\}", "u");
function fits158(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form17.test(v);
  }
  return false;
}
function fits159(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "upTo":
          if (!fits157(v[k])) return false;
          break;
        case "form":
          if (!fits158(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["upTo"] === undefined) return false;
    if (v["form"] === undefined) return false;
    return true;
  }
  return false;
}
function fits160(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits159(x)) return false;
    return true;
  }
  return false;
}
function fits161(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "unit":
          if (!fits156(v[k])) return false;
          break;
        case "forms":
          if (!fits160(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["unit"] === undefined) return false;
    if (v["forms"] === undefined) return false;
    return true;
  }
  return false;
}
function fits162(v) {
  if (v !== "ascii" && v !== "unicode") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits163(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "open":
          if (!fits0(v[k])) return false;
          break;
        case "close":
          if (!fits0(v[k])) return false;
          break;
        case "escapes":
          if (!fits155(v[k])) return false;
          break;
        case "numeric":
          if (!fits161(v[k])) return false;
          break;
        case "plain":
          if (!fits162(v[k])) return false;
          break;
        case "first":
          if (!fits155(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["open"] === undefined) return false;
    if (v["close"] === undefined) return false;
    if (v["escapes"] === undefined) return false;
    if (v["numeric"] === undefined) return false;
    if (v["plain"] === undefined) return false;
    return true;
  }
  return false;
}
function fits164(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "null":
          if (!fits3(v[k])) return false;
          break;
        case "true":
          if (!fits3(v[k])) return false;
          break;
        case "false":
          if (!fits3(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["null"] === undefined) return false;
    if (v["true"] === undefined) return false;
    if (v["false"] === undefined) return false;
    return true;
  }
  return false;
}
function fits165(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "replace":
          if (!fits155(v[k])) return false;
          break;
        case "newline":
          if (!fits0(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["replace"] === undefined) return false;
    if (v["newline"] === undefined) return false;
    return true;
  }
  return false;
}
function fits166(v) {
  if (v !== "plain" && v !== "icu" && v !== "fluent" && v !== "vue" && v !== "arb") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits167(v) {
  if (v !== 0 && v !== 1) return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits168(v) {
  if (typeof v === "number") {
    hasNumbers = true;
    return Number.isInteger(v) && v >= 1;
  }
  return false;
}
function fits169(v) {
  if (v !== "entry" && v !== "text") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits170(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "string":
          if (!fits3(v[k])) return false;
          break;
        case "integer":
          if (!fits3(v[k])) return false;
          break;
        case "number":
          if (!fits3(v[k])) return false;
          break;
        case "date":
          if (!fits3(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    return true;
  }
  return false;
}
const form18 = new RegExp("^(number( (integer|percent|currency))?|(date|time)( (short|medium|long|full))?)$", "u");
function fits171(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      if (!form18.test(k)) return false;
      switch (k) {
        default:
          if (!fits3(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits172(v) {
  if (v !== "number" && v !== "date" && v !== "time" && v !== "spellout" && v !== "ordinal" && v !== "duration") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits173(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits172(x)) return false;
    return true;
  }
  return false;
}
function fits174(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "style":
          if (!fits166(v[k])) return false;
          break;
        case "open":
          if (!fits3(v[k])) return false;
          break;
        case "close":
          if (!fits0(v[k])) return false;
          break;
        case "replace":
          if (!fits155(v[k])) return false;
          break;
        case "filled":
          if (!fits155(v[k])) return false;
          break;
        case "numbered":
          if (!fits167(v[k])) return false;
          break;
        case "most":
          if (!fits168(v[k])) return false;
          break;
        case "places":
          if (!fits169(v[k])) return false;
          break;
        case "types":
          if (!fits170(v[k])) return false;
          break;
        case "formats":
          if (!fits171(v[k])) return false;
          break;
        case "formatTypes":
          if (!fits173(v[k])) return false;
          break;
        case "identifiers":
          if (!fits28(v[k])) return false;
          break;
        case "number":
          if (!fits3(v[k])) return false;
          break;
        case "before":
          if (!fits155(v[k])) return false;
          break;
        case "string":
          if (!fits163(v[k])) return false;
          break;
        case "between":
          if (!fits3(v[k])) return false;
          break;
        case "quoted":
          if (!fits0(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    return true;
  }
  return false;
}
const form19 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function fits175(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      if (!form19.test(k)) return false;
      switch (k) {
        default:
          if (!fits174(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits176(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "open":
          if (!fits0(v[k])) return false;
          break;
        case "close":
          if (!fits0(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["open"] === undefined) return false;
    if (v["close"] === undefined) return false;
    return true;
  }
  return false;
}
function fits177(v) {
  if (typeof v === "number") {
    hasNumbers = true;
    return Number.isInteger(v) && v >= 40 && v <= 1000;
  }
  return false;
}
function fits178(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "open":
          if (!fits0(v[k])) return false;
          break;
        case "line":
          if (!fits0(v[k])) return false;
          break;
        case "close":
          if (!fits0(v[k])) return false;
          break;
        case "single":
          if (!fits176(v[k])) return false;
          break;
        case "width":
          if (!fits177(v[k])) return false;
          break;
        case "replace":
          if (!fits155(v[k])) return false;
          break;
        case "text":
          if (!fits155(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["open"] === undefined) return false;
    if (v["line"] === undefined) return false;
    if (v["close"] === undefined) return false;
    return true;
  }
  return false;
}
function fits179(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      if (!form19.test(k)) return false;
      switch (k) {
        default:
          if (!fits178(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits180(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "string":
          if (!fits163(v[k])) return false;
          break;
        case "key":
          if (!fits163(v[k])) return false;
          break;
        case "literals":
          if (!fits164(v[k])) return false;
          break;
        case "text":
          if (!fits165(v[k])) return false;
          break;
        case "message":
          if (!fits174(v[k])) return false;
          break;
        case "messages":
          if (!fits175(v[k])) return false;
          break;
        case "comments":
          if (!fits179(v[k])) return false;
          break;
        case "reserved":
          if (!fits100(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits181(v) {
  if (v !== "SCREAMING_SNAKE" && v !== "snake" && v !== "Pascal" && v !== "camel" && v !== "kebab") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits182(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      if (!form19.test(k)) return false;
      switch (k) {
        default:
          if (!fits181(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits183(v) {
  if (v !== "any") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits184(v) {
  if (typeof v === "number") {
    hasNumbers = true;
    return Number.isInteger(v) && v >= 0;
  }
  return false;
}
function fits185(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    for (const x of v) if (!fits184(x)) return false;
    return true;
  }
  return false;
}
function fits186(v) {
  const before = strings;
  let counted = strings;
  let fitting = 0;
  strings = before;
  if (fits183(v)) {
    fitting += 1;
    counted = strings;
  }
  strings = before;
  if (fits185(v)) {
    fitting += 1;
    counted = strings;
  }
  strings = counted;
  return fitting === 1;
}
function fits187(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "exact":
          if (!fits186(v[k])) return false;
          break;
        case "ordinal":
          if (!fits28(v[k])) return false;
          break;
        case "offset":
          if (!fits28(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    return true;
  }
  return false;
}
function fits188(v) {
  if (v !== "source" && v !== "wire" && v !== "text" && v !== "keys") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits189(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits188(x)) return false;
    return true;
  }
  return false;
}
const form20 = new RegExp("^[^\\r\\n`<>\\[\\]]+$", "u");
function fits190(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && v.length >= 1 && form20.test(v);
  }
  return false;
}
function fits191(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "title":
          if (!fits190(v[k])) return false;
          break;
        case "template":
          if (!fits3(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["title"] === undefined) return false;
    if (v["template"] === undefined) return false;
    return true;
  }
  return false;
}
function fits192(v) {
  if (v !== "string" && v !== "name" && v !== "boolean" && v !== "integer" && v !== "choice") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
const form21 = new RegExp("^[A-Za-z0-9_.-]+$", "u");
function fits193(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form21.test(v);
  }
  return false;
}
function fits194(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits193(x)) return false;
    return true;
  }
  return false;
}
function fits195(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "type":
          if (!fits192(v[k])) return false;
          break;
        case "description":
          if (!fits3(v[k])) return false;
          break;
        case "default":
          if (!fits101(v[k])) return false;
          break;
        case "pattern":
          if (!fits3(v[k])) return false;
          break;
        case "reserved":
          if (!fits14(v[k])) return false;
          break;
        case "values":
          if (!fits194(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["type"] === undefined) return false;
    if (v["description"] === undefined) return false;
    return true;
  }
  return false;
}
function fits196(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      if (!form19.test(k)) return false;
      switch (k) {
        default:
          if (!fits195(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits197(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits103(x)) return false;
    return true;
  }
  return false;
}
const form22 = new RegExp("^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*\\.hbs$", "u");
function fits198(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && form22.test(v);
  }
  return false;
}
function fits199(v) {
  if (v !== "catalogue" && v !== "category" && v !== "error" && v !== "locale" && v !== "alias" && v !== "locale-category") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits200(v) {
  if (v !== "language" && v !== "lookup" && v !== "region") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits201(v) {
  if (v !== "generate" && v !== "scaffold") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
function fits202(v) {
  if (v !== "mo") return false;
  if (typeof v === "string") strings += 1;
  else if (typeof v === "number") hasNumbers = true;
  return true;
}
const form23 = new RegExp("^[A-Za-z]+(\\.[A-Za-z]+)*$", "u");
function fits203(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && v.length >= 1 && form23.test(v);
  }
  return false;
}
function fits204(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "template":
          if (!fits198(v[k])) return false;
          break;
        case "path":
          if (!fits3(v[k])) return false;
          break;
        case "each":
          if (!fits199(v[k])) return false;
          break;
        case "aliases":
          if (!fits200(v[k])) return false;
          break;
        case "complete":
          if (!fits143(v[k])) return false;
          break;
        case "mode":
          if (!fits201(v[k])) return false;
          break;
        case "syntaxOf":
          if (!fits77(v[k])) return false;
          break;
        case "compile":
          if (!fits202(v[k])) return false;
          break;
        case "when":
          if (!fits203(v[k])) return false;
          break;
        case "sample":
          if (!fits3(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["template"] === undefined) return false;
    if (v["path"] === undefined) return false;
    return true;
  }
  return false;
}
function fits205(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits204(x)) return false;
    return true;
  }
  return false;
}
function fits206(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    if (Object.keys(v).length < 1) return false;
    for (const k in v) {
      strings += 1;
      if (!(k.length >= 1)) return false;
      switch (k) {
        default:
          if (!fits3(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits207(v) {
  if (typeof v === "string") {
    strings += 1;
    return v.length <= 100000 && v.length >= 1;
  }
  if (v === null) return true;
  return false;
}
function fits208(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "files":
          if (!fits14(v[k])) return false;
          break;
        case "to":
          if (!fits3(v[k])) return false;
          break;
        case "when":
          if (!fits203(v[k])) return false;
          break;
        case "replace":
          if (!fits206(v[k])) return false;
          break;
        case "mode":
          if (!fits201(v[k])) return false;
          break;
        case "comment":
          if (!fits207(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["files"] === undefined) return false;
    return true;
  }
  return false;
}
function fits209(v) {
  if (Array.isArray(v)) {
    if (v.length > 10000) return false;
    if (v.length < 1) return false;
    for (const x of v) if (!fits208(x)) return false;
    return true;
  }
  return false;
}
function fits210(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "$schema":
          if (!fits0(v[k])) return false;
          break;
        case "id":
          if (!fits2(v[k])) return false;
          break;
        case "title":
          if (!fits3(v[k])) return false;
          break;
        case "syntax":
          if (!fits180(v[k])) return false;
          break;
        case "names":
          if (!fits182(v[k])) return false;
          break;
        case "entryNames":
          if (!fits62(v[k])) return false;
          break;
        case "words":
          if (!fits5(v[k])) return false;
          break;
        case "plurals":
          if (!fits187(v[k])) return false;
          break;
        case "consumers":
          if (!fits189(v[k])) return false;
          break;
        case "lock":
          if (!fits3(v[k])) return false;
          break;
        case "conformance":
          if (!fits3(v[k])) return false;
          break;
        case "migration":
          if (!fits191(v[k])) return false;
          break;
        case "parameters":
          if (!fits196(v[k])) return false;
          break;
        case "formatters":
          if (!fits197(v[k])) return false;
          break;
        case "detect":
          if (!fits194(v[k])) return false;
          break;
        case "files":
          if (!fits205(v[k])) return false;
          break;
        case "runtime":
          if (!fits209(v[k])) return false;
          break;
        default:
          if (k.startsWith("x-")) {
            if (!any(v[k], 32)) return false;
            break;
          }
          return false;
      }
    }
    if (v["id"] === undefined) return false;
    if (v["title"] === undefined) return false;
    if (v["syntax"] === undefined) return false;
    if (v["names"] === undefined) return false;
    if (v["files"] === undefined) return false;
    return true;
  }
  return false;
}
function fits211(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      if (!form0.test(k)) return false;
      switch (k) {
        default:
          if (!fits3(v[k])) return false;
      }
    }
    return true;
  }
  return false;
}
function fits212(v) {
  if (typeof v === "object" && v !== null && !Array.isArray(v)) {
    for (const k in v) {
      strings += 1;
      switch (k) {
        case "$schema":
          if (!fits0(v[k])) return false;
          break;
        case "words":
          if (!fits211(v[k])) return false;
          break;
        default:
          return false;
      }
    }
    if (v["words"] === undefined) return false;
    return true;
  }
  return false;
}
/** Accepts a value that fits, and says what it consists of. */
export const surveys = {
  catalogue: (value) => survey(fits94, value),
  config: (value) => survey(fits109, value),
  locale: (value) => survey(fits124, value),
  lock: (value) => survey(fits149, value),
  observed: (value) => survey(fits154, value),
  target: (value) => survey(fits210, value),
  words: (value) => survey(fits212, value),
};
