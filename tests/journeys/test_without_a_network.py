"""A whole session with the network denied; that it is denied is shown first."""

import ast
import socket
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.sessions import SessionState
from tests.journeys import test_a_whole_session as whole_session
from tests.journeys.network import NetworkDenied, no_network
from tests.journeys.test_a_whole_session import Kring
from tests.practice import Practice
from tests.source import trees_with

FILES = sorted((Path(__file__).parents[2] / "facilitator_app").rglob("*.py"))
NETWORKING = frozenset(
    {
        "socket",
        "ssl",
        "http",
        "urllib.request",
        "urllib.error",
        "ftplib",
        "smtplib",
        "poplib",
        "imaplib",
        "nntplib",
    }
    | {"telnetlib", "xmlrpc", "socketserver", "asyncio", "selectors", "webbrowser", "requests", "httpx", "urllib3"}
    | {"aiohttp", "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "PySide6.QtBluetooth"}
    | {"multiprocessing.connection", "multiprocessing.managers", "_socket", "_ssl", "logging.handlers"}
)


@pytest.mark.parametrize(
    "reach_out",
    [
        lambda: socket.socket(),
        lambda: socket.create_connection(("127.0.0.1", 9)),
        lambda: socket.getaddrinfo("kring.example", 443),
        lambda: urllib.request.urlopen("http://127.0.0.1:9"),
    ],
    ids=["socket", "connection", "name", "address"],
)
def test_what_reaches_for_the_network_is_refused(reach_out: Callable[[], object]) -> None:
    with no_network() as tried:
        with pytest.raises(NetworkDenied):
            reach_out()
        assert tried
        tried.clear()


@pytest.fixture
def kring(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    kring = Kring(Practice(tmp_path / "kring"), shown)
    yield kring
    kring.window.close()


def test_a_whole_session_from_passphrase_to_papers_needs_no_network(
    kring: Kring, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deny(*_: object, **__: object) -> None:
        raise NetworkDenied

    monkeypatch.setattr(socket, "socket", deny)
    with no_network() as tried:
        whole_session.test_a_session_runs_by_keyboard_alone_and_ends_in_papers_that_are_right(
            kring, tmp_path, qtbot, monkeypatch
        )
    assert kring.session.session.state is SessionState.CLOSED
    assert tried == []


def imported(tree: ast.AST) -> Iterator[str]:
    """Every module that is imported, and every name out of one, as it may be a module itself."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("__import__", "importlib.import_module"):
            yield from (str(given.value) for given in node.args if isinstance(given, ast.Constant))


def reaches(name: str) -> bool:
    parts = name.split(".")
    return any(".".join(parts[:count]) in NETWORKING for count in range(1, len(parts) + 1))


def test_no_module_of_kring_imports_what_reaches_a_network() -> None:
    found = [(path.name, name) for path, tree in trees_with("", FILES) for name in imported(tree) if reaches(name)]
    assert found == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("import socket", True),
        ("import http.client as c", True),
        ("from urllib import request", True),
        ("from urllib.request import urlopen", True),
        ("from PySide6 import QtNetwork", True),
        ("from PySide6.QtNetwork import QTcpSocket", True),
        ("importlib.import_module('ssl')", True),
        ("def f():\n    import smtplib", True),
        ("from urllib.parse import quote", False),
        ("from PySide6.QtCore import QObject", False),
        ("from facilitator_app.live import requests_of_hers", False),
    ],
)
def test_each_way_to_a_network_is_found(code: str, found: bool) -> None:
    assert any(reaches(name) for name in imported(ast.parse(code))) == found
