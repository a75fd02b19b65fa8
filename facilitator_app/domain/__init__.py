"""What is true in a group's care, in plain Python: decides, but reads and writes nothing."""
