"""The package as its users use it."""
