"""Find errors in a log."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cache
from typing import Optional

from ._data import LOG_SIGNS
from ._fields import to_text
from ._log_envelope import find_answer, read_envelope
from ._log_error import Finding, LogError, LogErrors, to_log_error
from ._log_forms import ERROR_WORD
from ._log_records import LogRecords, read_records
from ._log_sentences import LogContext, read_sentences, read_words
from ._log_text import LogText, read_text, split_units

# How many characters share a place in the table of what is taken.
_PLACE = 256

_ERROR_WORD = re.compile(ERROR_WORD)


def parse_log(text: str, *, strict: bool = False) -> Optional[LogError]:
    """Find the first error in a piece of a log. Never raises.

    :param text: JSON, also escaped, the output of Python's or Node's print functions, or text such as
        ``Error 1106: permission deny``. It may be truncated or masked. The first million characters are read.
    :param strict: Whether only objects of the API count, in braces: no sentences, and no fields without braces.
    :returns: The error; None if there is none.
    """
    return next(iter(parse_log_all(text, strict=strict)), None)


def parse_log_all(text: str, *, strict: bool = False) -> LogErrors:
    """Find all errors in a log. Never raises.

    A success speaks only for its own object or line.

    :param text: As for ``parse_log``.
    :param strict: As for ``parse_log``.
    :returns: The errors in the order of the text, with their places. ``truncated`` says whether the text had more
        than the million characters that are read.
    """
    log = read_text(to_text(text) or "")
    errors = LogErrors(to_log_error(log, finding) for finding in _find_errors(log, strict is True))
    errors.truncated = log.truncated
    return errors


def _find_errors(log: LogText, strict: bool) -> list[Finding]:
    found = read_records(log)
    context = _read_context(log)

    def has_sign(start: int, end: int) -> bool:
        # What an object is often stands in front of it.
        first = log.line_of(start)
        return not context.mentions.isdisjoint((first - 1, first, log.line_of(end - 1)))

    read = (read_envelope(log, found, record, has_sign) for record in found.records)
    records = [finding for finding in read if finding is not None]
    envelopes = _keep_innermost(finding for finding in records if finding.form == "envelope")
    if strict:
        return envelopes
    is_success = _find_successes(found)
    fields = [finding for finding in records if finding.form != "envelope"]
    others = [*read_sentences(log, found, context), *read_words(log, context)]
    return _choose(
        log,
        envelopes,
        [
            *(finding for finding in fields if finding.code is not None),
            *(finding for finding in others if not is_success(finding)),
            *(finding for finding in fields if finding.code is None),
        ],
    )


def _read_context(log: LogText) -> LogContext:
    errors: dict[int, int] = {}
    for found in _ERROR_WORD.finditer(log.text):
        errors.setdefault(log.line_of(found.start()), found.end())
    return LogContext({log.line_of(found.start()) for found in _signs().finditer(log.text)}, errors)


@cache
def _signs() -> re.Pattern[str]:
    """Matches a mention of the API."""
    return re.compile("|".join(map(_without_case, LOG_SIGNS["mentions"])) or "(?!)")


def _without_case(text: str) -> str:
    return "".join(
        f"[{char.lower()}{char.upper()}]" if char.isascii() and char.isalpha() else re.escape(char)
        for char in split_units(text)
    )


def _find_successes(found: LogRecords) -> Callable[[Finding], bool]:
    """Return a function that tells whether a finding overlaps a part of the text that says success."""
    spans: list[tuple[int, int]] = []
    for record in found.records:
        if find_answer(record)[0] == "yes":
            braces, pairs = record.braces, record.pairs
            start = min(pair.start for pair in pairs) if braces is None else braces.start
            end = None if braces is None else braces.end
            spans.append((start, max(pair.value.end for pair in pairs) if end is None else end))
    spans.sort(key=lambda span: span[0])
    starts = [start for start, _ in spans]
    # The furthest end of a span and of those that start in front of it.
    ends: list[int] = []
    for _, end in spans:
        ends.append(max(end, ends[-1] if ends else 0))

    def overlaps(finding: Finding) -> bool:
        count = bisect_left(starts, finding.end)
        return count > 0 and ends[count - 1] > finding.start

    return overlaps


def _keep_innermost(envelopes: Iterable[Finding]) -> list[Finding]:
    """Of objects within one another, keep the inner one if it has a code, and otherwise the outer one."""
    kept: list[Finding] = []
    for finding in _sort(envelopes):
        if not kept or kept[-1].end <= finding.start:
            kept.append(finding)
        elif finding.code is not None:
            kept[-1] = finding
    return kept


def _choose(log: LogText, certain: Iterable[Finding], findings: Iterable[Finding]) -> list[Finding]:
    """Add findings to those that are certain.

    Leave out what overlaps one in front of it, or says the same in the same line in another form.
    """
    taken: dict[int, list[Finding]] = {}
    told: dict[tuple[int, str], str] = {}
    chosen: list[Finding] = []

    def add(finding: Finding) -> None:
        chosen.append(finding)
        for place in _find_places(finding):
            taken.setdefault(place, []).append(finding)
        for line in range(log.line_of(finding.start), log.line_of(finding.end - 1) + 1):
            for said in _said_by(finding):
                told.setdefault((line, said), finding.form)

    for finding in certain:
        add(finding)
    for finding in findings:
        others = (other for place in _find_places(finding) for other in taken.get(place, ()))
        if any(finding.start < other.end and finding.end > other.start for other in others):
            continue
        said = _said_by(finding)[0]
        if told.get((log.line_of(finding.start), said), finding.form) == finding.form:
            add(finding)
    return _sort(chosen)


def _find_places(finding: Finding) -> range:
    return range(finding.start // _PLACE, (finding.end - 1) // _PLACE + 1)


def _said_by(finding: Finding) -> list[str]:
    """Return what an error says: its code, if it has one, and its words."""
    words = f'"{finding.message}'
    return [words] if finding.code is None else [str(finding.code), words]


def _sort(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: (finding.start, -finding.end))
