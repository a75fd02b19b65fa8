"""Shipped read-only files, turned into domain objects and checked while they load."""
