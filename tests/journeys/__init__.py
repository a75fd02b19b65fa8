"""Whole journeys through the program, typed and clicked."""
