"""What the shell command answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple

from ._advice import Advice, advice
from ._data import LANGUAGE, TITLE
from ._entry import Cause, ErrorEntry
from ._languages import find_languages
from ._lookup import lookup
from ._mask import mask_text
from ._shell_words import SHELL_WORDS
from ._texts import description_for, message_for, resolution_for
from .entries import ENTRIES


class Answer(NamedTuple):
    """What the command prints, and how it ends."""

    exit_code: int
    """0; 1 if an error is unknown, or none was found; 2 for wrong usage."""

    stdout: str
    stderr: str


class Found(NamedTuple):
    """An error that is explained."""

    code: object
    entry: ErrorEntry | None
    advice: Advice
    error: Any
    """What the texts are of: a decoded error or an entry; None if the code is unknown."""

    message: str | None = None
    """The message that a log has; None if a code or a name was given."""

    request_id: str | None = None
    time: int | None = None

    @property
    def causes(self) -> tuple[Cause, ...]:
        """The causes of an error: its variant's, or its entry's."""
        told = getattr(self.error, "variant", None) or self.entry
        return told.causes if told else ()


class _Options(NamedTuple):
    words: list[str]
    locale: str | None
    json: bool
    help: bool


def answer(
    command: str, args: Sequence[str], environment: Mapping[str, str], read_input: Callable[[], str] | None
) -> Answer:
    """Explain codes, or the errors in a log.

    :param command: What the user calls the command.
    :param args: The words after it.
    :param environment: The variables of the process, of which LC_ALL, LC_MESSAGES and LANG tell the language.
    :param read_input: Reads the standard input; None if it is a terminal.
    """
    usage = _write_usage(command)
    options = _read_options(args)
    if isinstance(options, str):
        return Answer(2, "", f"{options}\n\n{usage}")
    if options.help:
        return Answer(0, usage, "")
    if not options.words and (_find_reader() is None or read_input is None):
        return Answer(2, "", usage)
    locale = options.locale if options.locale is not None else _get_locale(environment)
    if options.words or read_input is None:
        found = [one for word in options.words for one in _find_word(word)]
    else:
        found = _read_text(read_input())
    problems = [_write_problem(one) for one in found if one.entry is None]
    if not found:
        problems.append("No error was found.")
    if options.json:
        texts = [_to_json(one, locale) for one in found]
    else:
        texts = [_to_text(one, one.entry, locale) for one in found if one.entry is not None]
    stdout = ("\n" if options.json else "\n\n").join(texts) + ("\n" if texts else "")
    return Answer(1 if problems else 0, stdout, "".join(f"{problem}\n" for problem in problems))


def _write_usage(command: str) -> str:
    reads = _find_reader() is not None
    log = f"\n       {command} < LOG" if reads else ""
    return f"""Usage: {command} CODE...{log}

Explains the errors of the {TITLE}, by code or by name{", or those in a log" if reads else ""}.
Credentials in what is printed are masked.

  --locale LOCALE  the language, such as de or pt-BR; by default that of LC_ALL, LC_MESSAGES or LANG
  --json           print one line of JSON for each error
  --help           print this text

The exit code is 1 if an error is unknown, or none was found.
"""


def _read_options(args: Sequence[str]) -> _Options | str:
    """Read the command line; a text if it is wrong."""
    words: list[str] = []
    locale: str | None = None
    json = wants_help = False
    rest = list(args)
    while rest:
        arg = rest.pop(0)
        # A code may be negative.
        if not arg.startswith("-") or "0" <= arg[1:2] <= "9":
            words.append(arg)
        elif arg == "--json":
            json = True
        elif arg in ("--help", "-h"):
            wants_help = True
        elif arg.startswith("--locale="):
            locale = arg[len("--locale=") :]
        elif arg == "--locale" and rest:
            locale = rest.pop(0)
        else:
            return "--locale needs a language." if arg == "--locale" else f"There is no option {arg}."
    return _Options(words, locale, json, wants_help)


def _get_locale(environment: Mapping[str, str]) -> str:
    """Return the locale of messages, as POSIX defines it."""
    values = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((value for value in values if value), LANGUAGE)


def _find_word(word: str) -> list[Found]:
    """Find what a word of the command line names: a code, a name, or an error in a sentence."""
    from .observed import OBSERVED

    name = word.upper()
    named = (entry for entry in (*ENTRIES, *OBSERVED) if entry.name == name or name in entry.aliases)
    entry = lookup(word) or next(named, None)
    if entry is not None:
        return [Found(entry[0], entry, advice(entry), entry)]
    read = _read_text(word) if len(word.split()) > 1 else []
    return read or [Found(word, None, advice(word), None)]


def _find_reader() -> Callable[[str], Any] | None:
    """Find what reads a log; None if the catalogue does not say how errors are sent."""
    try:
        return import_module("._log", __package__).parse_log_all
    except ImportError:
        return None


def _read_text(text: str) -> list[Found]:
    """Find the errors in a log, each once."""
    reader = _find_reader()
    found: list[Any] = [] if reader is None else reader(text)
    seen = {(str(one.code), one.message): one for one in found}
    return [
        Found(one.code, one.entry, advice(one), one, one.message, one.request_id, one.time) for one in seen.values()
    ]


def _write_problem(found: Found) -> str:
    if found.code is not None:
        return f"{found.code}: unknown."
    return f"{'An error' if found.message is None else mask_text(found.message)}: no code."


def _to_json(found: Found, locale: str) -> str:
    """Write the explanation of an error as one line of JSON, with credentials masked."""
    import json

    entry, given = found.entry, found.advice
    fields = {
        "code": found.code if entry is None else entry[0],
        "name": entry and entry.name,
        "documented": entry and entry.documented,
        "category": entry and entry.category,
        "message": message_for(found.error, locale),
        "description": description_for(found.error, locale),
        "resolution": resolution_for(found.error, locale),
        "received": None if found.message is None else mask_text(found.message),
        "requestId": found.request_id,
        "time": found.time,
        "advice": {
            "action": given.action,
            "delay": given.delay,
            "delayMs": given.delay_ms,
            "maxAttempts": given.max_attempts,
            "repeatable": given.repeatable,
            "reason": given.reason,
            "citations": given.citations,
        },
        "causes": [cause._asdict() for cause in found.causes],
        "notes": entry.notes if entry else (),
        "docUrl": entry and entry.doc_url,
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def _to_text(found: Found, entry: ErrorEntry, locale: str) -> str:
    """Write the explanation of an error as paragraphs, in the words of the reference, with credentials masked."""
    words, given = _find_words(locale), found.advice
    head = f"{entry[0]} {entry.name}: {mask_text(found.message) if found.message else entry.message}"
    message = message_for(found.error, locale)
    paragraphs = [head if message == entry.message else f"{head}\n{message}"]
    if entry.deprecated:
        paragraphs.append(f"{_fill_in(words['deprecated'], entry.deprecated.since)} {entry.deprecated.reason}")
        if entry.deprecated.replaced_by is not None:
            paragraphs.append(f"{words['use']} {entry.deprecated.replaced_by}")
    if entry.retired:
        paragraphs.append(f"{_fill_in(words['retired'], entry.retired.since)} {words['about-retired-entry']}")
    if not entry.documented:
        paragraphs.append(f"{words['not-documented']} {words['about-observed']}")
    paragraphs.append(f"{words['meaning']} {description_for(found.error, locale)}")
    resolution = resolution_for(found.error, locale)
    if resolution:
        paragraphs.append(f"{words['what-to-do']} {resolution}")
    delay = "" if given.delay == "none" else f", {words[f'after-{given.delay}']}"
    paragraphs.append(f"{words['advice']} {given.action}{delay}. {given.reason}")
    for cause, fix, citations in found.causes:
        reports = f"\n{words['reports']}: {', '.join(citations)}" if citations else ""
        paragraphs.append(f"{words['cause']}: {cause}\n{words['fix']}: {fix}{reports}")
    paragraphs.extend(f"{words['note']} {note}" for note in entry.notes)
    if entry.doc_url:
        paragraphs.append(f"{words['documentation']}: {entry.doc_url}")
    return "\n\n".join(paragraphs)


def _find_words(locale: str) -> dict[str, str]:
    """Find the command's own words in the language of a locale, or in the catalogue's own."""
    languages = (*find_languages(locale), LANGUAGE, "en")
    return next(SHELL_WORDS[tag] for tag in languages if tag in SHELL_WORDS)


def _fill_in(text: str, version: str) -> str:
    return text.replace("{version}", version, 1)
