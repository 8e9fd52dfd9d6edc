"""Compiles and imports generated Python packages, and prints what they say: a line of JSON for each."""

import importlib
import importlib.util
import io
import json
import os
import sys
import traceback
import warnings
from enum import Enum

warnings.simplefilter("error")
sys.dont_write_bytecode = True
answers = sys.stdout
# What a package might print by accident does not mix with the answers.
sys.stdout = io.StringIO()


def load(folder, number):
    """Imports the package under a name of its own, since many packages have the same."""
    source = os.path.join(folder, "src")
    (module,) = os.listdir(source)
    for place, _, files in os.walk(source):
        for file in files:
            if file.endswith(".py"):
                path = os.path.join(place, file)
                with open(path, encoding="utf-8", newline="") as opened:
                    compile(opened.read(), path, "exec")
    name = f"fuzzed_{number}"
    place = os.path.join(source, module)
    spec = importlib.util.spec_from_file_location(
        name, os.path.join(place, "__init__.py"), submodule_search_locations=[place]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules[name] = package
    spec.loader.exec_module(package)
    for exported in package.__all__:
        getattr(package, exported)
    return package


def advice_of(advice):
    if advice is None:
        return None
    renamed = {"delay_ms": "delayMs", "max_attempts": "maxAttempts"}
    return {renamed.get(name, name): value for name, value in advice._asdict().items()}


def entry_of(entry):
    advice, deprecated, retired = entry.advice, entry.deprecated, entry.retired
    return {
        "code": entry[0],
        "name": entry.name,
        "aliases": entry.aliases,
        "category": entry.category,
        "message": entry.message,
        "description": entry.description,
        "resolution": entry.resolution,
        "fault": entry.fault,
        "retry": entry.retry,
        "httpStatus": entry.http_status,
        "grpcStatus": entry.grpc_status,
        "severity": entry.severity,
        "editorial": [
            {"http_status": "httpStatus", "grpc_status": "grpcStatus"}.get(field, field) for field in entry.editorial
        ],
        "notes": entry.notes,
        "advice": advice_of(advice),
        "causes": [cause._asdict() for cause in entry.causes],
        "variants": [
            {
                "id": variant.id,
                "messages": variant.messages,
                "description": variant.description,
                "resolution": variant.resolution,
                "fault": variant.fault,
                "retry": variant.retry,
                "httpStatus": variant.http_status,
                "grpcStatus": variant.grpc_status,
                "severity": variant.severity,
                "advice": advice_of(variant.advice),
                "causes": [cause._asdict() for cause in variant.causes],
                "tags": variant.tags,
                "citations": variant.citations,
            }
            for variant in entry.variants
        ],
        "tags": entry.tags,
        "citations": entry.citations,
        "docUrl": entry.doc_url,
        "stability": entry.stability,
        "documented": entry.documented,
        "since": entry.since,
        "deprecated": deprecated
        and {"since": deprecated.since, "reason": deprecated.reason, "replacedBy": deprecated.replaced_by},
        "retired": retired and retired._asdict(),
    }


def codes_of(package, ending):
    for name in package.__all__:
        if name.endswith(ending):
            members = getattr(package, name).__members__
            return {name: member.value for name, member in members.items()}
    return {}


def decoded(error):
    if error is None:
        return None
    names = [entry.name for entry in error.other_entries]
    entry = error.entry
    code = error.code.value if isinstance(error.code, Enum) else error.code
    return [code, entry and entry.name, error.message, error.request_id, error.time, error.message_differs, names]


def read(folder, number, lookups, bodies, logs):
    package = load(folder, number)
    entries = [*package.ENTRIES, *getattr(package, "OBSERVED", ())]
    data = importlib.import_module(f"{package.__name__}._data")
    languages, shown = {}, {}
    finders = (package.message_for, package.description_for, package.resolution_for)
    for tag in data.LANGUAGES:
        texts = importlib.import_module(f"{package.__name__}.locales.{tag}").TEXTS
        languages[tag] = [texts.get(entry[0], (None, None, None)) for entry in entries]
        shown[tag] = [[find(entry[0], tag) for find in finders] for entry in entries]
    found = [package.lookup(code) for code in lookups]
    return {
        "entries": [entry_of(entry) for entry in entries],
        "codes": codes_of(package, "ErrorCode"),
        "observedCodes": {**codes_of(package, "ObservedCode"), **codes_of(package, "ObservedStringCode")},
        "languages": languages,
        "shown": shown,
        "lookups": [entry and entry.name for entry in found],
        "decoded": [decoded(package.from_response(body)) or "success" for body in bodies],
        "logs": [decoded(package.parse_log(text)) for text in logs],
    }


for index, asked in enumerate(json.load(sys.stdin)):
    try:
        answer = read(asked["folder"], index, asked["lookups"], asked["bodies"], asked["logs"])
    except BaseException:
        answer = {"failed": traceback.format_exc()}
    answers.write(json.dumps(answer) + "\n")
