"""Asks Windows whether two screens get one image, which Qt sees as a single screen.

Written from Microsoft's description of QueryDisplayConfig. No test runs on Windows, where alone it answers; what
is made of the answer is tested anywhere.
"""

import ctypes
from collections.abc import Iterable

ONLY_ACTIVE_PATHS = 2
MODE_BYTES = 64


class _AdapterId(ctypes.Structure):
    _fields_ = (("low", ctypes.c_uint32), ("high", ctypes.c_int32))


class _Source(ctypes.Structure):
    _fields_ = (
        ("adapter", _AdapterId),
        ("id", ctypes.c_uint32),
        ("mode_index", ctypes.c_uint32),
        ("status", ctypes.c_uint32),
    )


class Path(ctypes.Structure):
    """DISPLAYCONFIG_PATH_INFO: from an image of the desktop (source) to a screen (target)."""

    _fields_ = (("source", _Source), ("target", ctypes.c_byte * 48), ("flags", ctypes.c_uint32))


def share_a_source(paths: Iterable[Path]) -> bool:
    """Whether two paths begin at one image: the same source of the same adapter."""
    seen: set[tuple[int, int, int]] = set()
    for path in paths:
        source = path.source
        key = (source.adapter.low, source.adapter.high, source.id)
        if key in seen:
            return True
        seen.add(key)
    return False


def one_image_on_two_screens() -> bool:
    """Whether this laptop duplicates its screen; False where nobody can tell, and on any other system."""
    windll = getattr(ctypes, "windll", None)
    if windll is None:
        return False
    path_count, mode_count = ctypes.c_uint32(), ctypes.c_uint32()
    counts = ctypes.byref(path_count), ctypes.byref(mode_count)
    if windll.user32.GetDisplayConfigBufferSizes(ONLY_ACTIVE_PATHS, *counts) != 0:
        return False
    paths = (Path * path_count.value)()
    modes = (ctypes.c_byte * (MODE_BYTES * mode_count.value))()
    if windll.user32.QueryDisplayConfig(ONLY_ACTIVE_PATHS, counts[0], paths, counts[1], modes, None) != 0:
        return False
    return share_a_source(paths[: path_count.value])
