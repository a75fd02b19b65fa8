"""The encrypted file on disk: the only package that speaks SQL."""
