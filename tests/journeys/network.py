"""Denies the network to whatever runs in this process."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import psutil

REACHING_OUT = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.")

_denying = False
_tried: list[str] = []


class NetworkDenied(Exception):
    """Something reached for the network."""


def _listen(event: str, _arguments: tuple[object, ...]) -> None:
    if _denying and event.startswith(REACHING_OUT):
        _tried.append(event)
        raise NetworkDenied(event)


# Python tells such a hook of every socket, however it was asked for. It cannot be taken away again.
sys.addaudithook(_listen)


@contextmanager
def no_network() -> Iterator[list[str]]:
    """Refuse every socket and every name that is looked up; yields what was tried.

    At the end the process must hold no more sockets than before: Qt does not ask Python for its own.
    """
    global _denying
    before, was = _sockets(), _denying
    _tried.clear()
    _denying = True
    try:
        yield _tried
    finally:
        _denying = was
    assert _sockets() - before == set()


def _sockets() -> set[tuple[object, ...]]:
    return {(c.family, c.type, c.laddr, c.raddr) for c in psutil.Process().net_connections("inet")}
