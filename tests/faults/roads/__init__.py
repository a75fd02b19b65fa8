"""The roads on which anything comes in."""
