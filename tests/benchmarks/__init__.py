"""The speed figures; not part of the normal run."""
