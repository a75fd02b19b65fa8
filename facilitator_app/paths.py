"""Where the files that ship with Kring lie, and where the practice's own files go."""

import os
import sys
from pathlib import Path


def resources() -> Path:
    """The folder of shipped files: inside the package (wheel, frozen app) or beside it (checkout)."""
    package = Path(__file__).resolve().parent
    if getattr(sys, "frozen", False):
        package = Path(getattr(sys, "_MEIPASS", package.parent)) / package.name
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def data_folder() -> Path:
    """The practice's own folder by the custom of this system; it need not exist yet."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Kring"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Kring"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "kring"
