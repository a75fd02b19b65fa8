"""Pictures of every screen, and whether anything is cut off."""
