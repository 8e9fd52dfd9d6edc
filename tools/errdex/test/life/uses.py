"""A program that uses the package of test/goldens/life, for a type checker: what it must refuse says so."""

from __future__ import annotations

from typing import Optional, Union

from acme_errors import CATALOGUE_VERSION, AcmeDeprecation, AcmeErrorCode, AcmeObservedCode, AcmeRetirement, lookup

version: Optional[str] = CATALOGUE_VERSION

deprecated: AcmeErrorCode = AcmeErrorCode.LINK_BROKEN
by_value: AcmeErrorCode = AcmeErrorCode(104)
retired = AcmeErrorCode.MODEM_BUSY  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
seen = AcmeObservedCode.GHOST_SEEN  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
typo = AcmeErrorCode.TYPO  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


def read(code: int) -> Optional[tuple[Union[AcmeErrorCode, AcmeObservedCode], Optional[str]]]:
    """Read what is said of a code."""
    entry = lookup(code)
    if entry is None:
        return None
    why: Optional[AcmeDeprecation] = entry.deprecated
    gone: Optional[AcmeRetirement] = entry.retired
    successor: Union[int, str, None] = why.replaced_by if why else None
    return (entry.code, gone.since if gone else str(successor))


def is_narrowed(code: AcmeErrorCode) -> bool:
    """Compare with members, which a type checker knows by name."""
    return code is AcmeErrorCode.CONNECTION_LOST or code in list(AcmeErrorCode)
