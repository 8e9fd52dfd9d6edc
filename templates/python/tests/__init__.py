"""The runtime where it is written, with the sample beside it."""
