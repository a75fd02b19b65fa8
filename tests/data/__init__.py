"""Data that tests read; README.md says where it comes from."""

import csv
from pathlib import Path


def rows_of(name: str) -> list[dict[str, str]]:
    """The rows of one of the files here, by the names of their columns."""
    with (Path(__file__).parent / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
