# Part of a package of error codes, generated from a catalogue.
#
# Copied by errdex from templates/python/runtime/locales/__init__.py. Edit that file, then run "pnpm generate".

"""The texts, one module per language, loaded on first use."""
