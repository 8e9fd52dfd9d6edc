"""Errors in the sentences of a log."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ._characters import LINE_BLANKS, WORD
from ._log_code import LogCode, read_code
from ._log_envelope import read_id, read_time
from ._log_error import Finding
from ._log_forms import ERROR_WORD, FORMS, TRIES_LIMIT, WORDS_LIMIT, LogForm
from ._log_message import LogMessage, read_known, read_message, read_message_before
from ._log_records import LogRecords
from ._log_text import LogText, skip, skip_back
from ._log_words import is_similar

_NO_PROSE = re.compile(r"[={}<>();\[\]]")
# Where words may begin: behind a word for error, a colon, a quotation mark or a bracket.
_BEGINNING = re.compile(ERROR_WORD + "|[=(\uff08:\uff1a]|[\"'`\u201c\u2018\u300c\u00ab]|\\] |[-\u2013\u2014|>] ")


# What another program says in the same sentence: a comma, then a word that is no field's name.
_GOES_ON = re.compile(f"[,\uff0c][{LINE_BLANKS}]?(?![{WORD}]{{1,40}}[{LINE_BLANKS}]?[=:\uff1a])[{WORD}]")


class LogContext(NamedTuple):
    """What is known about the lines of a text."""

    mentions: set[int]
    """The lines that mention the API."""

    errors: dict[int, int]
    """The offset behind the first word for error, by line."""


def read_sentences(log: LogText, found: LogRecords, context: LogContext) -> Iterator[Finding]:
    """Find the codes in sentences, form by form."""
    for form in FORMS:
        last, tries = -1, 0
        for match in form.pattern.finditer(log.text):
            code = read_code(match[1], False)
            if code is None or (code.entry is None and len(form.accepts) == 1):
                continue
            line = log.line_of(match.start())
            last, tries = line, tries + 1 if line == last else 1
            if tries <= TRIES_LIMIT:
                finding = _read_match(log, found, context, form, code, match.start(), match.end())
                if finding is not None:
                    yield finding


def _read_match(
    log: LogText, found: LogRecords, context: LogContext, form: LogForm, code: LogCode, start: int, end: int
) -> Finding | None:
    line = log.line_of(start)
    line_end = log.end_of_line(line)
    pair = found.next_pair(end, line_end)
    is_field = pair is not None and "message" not in pair.roles
    limit = skip_back(log.text, LINE_BLANKS + ",;|([{\"'", end, pair.start) if is_field and pair is not None else line_end
    behind = read_message(log.text, end, limit)
    before = read_message_before(log.text, log.lines[line], start) if behind is None or behind.known is None else None
    message = before if behind is None or (before is not None and before.known is not None) else behind
    error_at = context.errors.get(line)
    has_sign = line in context.mentions
    evidence = set(
        _find_evidence(
            code,
            message,
            has_error=error_at is not None and error_at <= end,
            is_about_error=error_at is not None or has_sign,
            has_sign=has_sign,
            is_behind=message is behind,
            is_prose=behind is not None and not _NO_PROSE.search(log.text, end + 1, min(line_end, end + WORDS_LIMIT)),
        )
    )
    if evidence.isdisjoint(form.accepts):
        return None
    # What stands in front of the code is its message only if an entry says it.
    own = message if message is not None and (message is behind or message.known is not None) else None
    known = None if own is None else own.known
    request_id, time = _read_ids(found, end, line_end)
    return Finding(
        code.code,
        None if own is None else own.text,
        request_id,
        time,
        [] if known is None else known.entries,
        form.id,
        "high" if known is not None or "known" in evidence else "medium",
        start if own is None else min(start, own.start),
        end if own is None else max(end, own.end),
    )


def _find_evidence(
    code: LogCode,
    message: LogMessage | None,
    *,
    has_error: bool,
    is_about_error: bool,
    has_sign: bool,
    is_behind: bool,
    is_prose: bool,
) -> Iterator[str]:
    """Yield the kinds of evidence that there are. ``spec/decoding.md`` explains them.

    :param has_error: Whether a word for error stands in front of the code.
    :param is_about_error: Whether the line has a word for error, or mentions the API.
    """
    entry = code.entry
    if message is not None and entry is not None and message.says(entry):
        yield "own"
    if message is not None and message.known and not message.known.is_common and not message.known.is_translation:
        yield "words"
    if code.is_distinct:
        yield "known"
        if is_about_error:
            yield "known-error"
    if message is not None and entry is not None and is_behind and is_similar(message.text, entry):
        yield "similar"
        if has_error:
            yield "similar-error"
        if has_error or is_prose:
            yield "similar-prose"
    is_bare = message is None or not is_behind
    # A number alone may be anything, an identifier is one of the API's in a line about it.
    is_meant = code.is_plausible and (not is_bare or isinstance(code.code, str))
    may_be_meant = is_meant if entry is None else not code.is_status
    if has_sign and may_be_meant and (has_error or not is_bare):
        yield "sign"
        if has_error:
            yield "sign-error"
    if entry is None and code.is_plausible and not is_bare:
        yield "new"


def _read_ids(found: LogRecords, start: int, end: int) -> tuple[str | None, int | None]:
    """Read the request id and the time that stand behind a code in its line."""
    request_id, time = None, None
    pair = found.next_pair(start, end)
    for _ in range(TRIES_LIMIT):
        if pair is None:
            break
        if "request_id" in pair.roles and request_id is None:
            request_id = read_id(pair.value.text)
        if "time" in pair.roles and time is None:
            time = read_time(pair.value.text)
        pair = found.next_pair(pair.start + 1, end)
    return request_id, time


def read_words(log: LogText, context: LogContext) -> Iterator[Finding]:
    """Find messages without a code.

    They are exactly the words of an entry, in a line with a word for error or a mention of the API.
    """
    for line in sorted(context.mentions.union(context.errors)):
        first, end = log.lines[line], log.end_of_line(line)
        error_at = context.errors.get(line, end + 1)
        has_sign = line in context.mentions
        for count, found in enumerate(_BEGINNING.finditer(log.text[first:end])):
            if count == TRIES_LIMIT:
                break
            start = skip(log.text, LINE_BLANKS + ":\uff1a", first + found.end(), end)
            has_error = error_at <= start
            message = read_known(log.text, start, end) if has_error or has_sign else None
            if message is None or message.known is None:
                continue
            if not (has_error or not message.known.is_common if has_sign else _is_rare(log.text, message)):
                continue
            entries = message.known.entries
            yield Finding(None, message.text, None, None, entries, "words", "medium", message.start, message.end)


def _is_rare(text: str, message: LogMessage) -> bool:
    """Return whether words tell enough where nothing mentions the API: no other software says them, and nothing else."""
    known = message.known
    return known is not None and not known.is_common and _GOES_ON.match(text, message.end) is None
