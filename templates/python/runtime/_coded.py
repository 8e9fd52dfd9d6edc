"""What names an error: a code, or an object that has one."""

from __future__ import annotations

from enum import Enum
from typing import Protocol, Union

from ._data import API
from ._entry import ErrorEntry


class HasCode(Protocol):
    """An entry, a decoded error, an exception: anything that has a code."""

    @property
    def code(self) -> Union[int, float, str, Enum, None]:
        """The code; None if there is none."""
        ...


Coded = Union[int, float, str, Enum, HasCode, None]
"""A code, or an object that has one. None is no code."""

# The package exports it under the API's name.
globals()[API + "Coded"] = Coded


def code_of(error: object) -> object:
    """Return the code of an error: a number, a string, or whatever else the object has as its code.

    :raises Exception: The object raises when it is inspected.
    """
    code = error
    if isinstance(error, ErrorEntry):
        # The plain code, so that the enum of all codes is not created.
        code = error[0]
    elif not isinstance(error, (int, float, str, Enum)):
        code = getattr(error, "code", None)
        if code is None:
            # An error in a log may have only words, and the entry that says them.
            entry = getattr(error, "entry", None)
            code = entry[0] if isinstance(entry, ErrorEntry) else None
    return code.value if isinstance(code, Enum) else code
