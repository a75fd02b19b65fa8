"""The only package that knows how other programs write their files."""
