"""What the practice, a person and this computer have settled, section by section (S14)."""
