"""The tests of what people see and touch."""
