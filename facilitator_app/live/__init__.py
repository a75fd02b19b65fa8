"""What is open right now: the only package that writes to the store."""
