"""The texts, one module per language, loaded on first use."""
