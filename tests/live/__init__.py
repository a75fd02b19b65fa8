"""Tests of what is open right now."""
