package = "acme-errors"
version = "0.1.0-1"
source = { url = "acme" }
build = { type = "builtin", modules = {} }
