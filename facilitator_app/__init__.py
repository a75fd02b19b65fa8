"""Kring: the program a midwife opens when a group of pregnant women comes in."""

__version__ = "0.1.0"
