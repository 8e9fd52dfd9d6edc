"""The texts by language, each loaded when it is asked for."""
