"""The version of the package. The build takes it from here."""

__version__ = "0.1.0"
