"""The key file opens for the right secret and for nobody else, and its people come and go."""

import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.domain.recovery_codes import RecoveryCode, new_recovery_code
from facilitator_app.domain.refusals import WrongPassphrase, WrongRecoveryCode
from facilitator_app.domain.troubles import KeyFileOfAnotherStore
from facilitator_app.store.key_format import MOST_BYTES, MOST_PEOPLE, MOST_TRIES_KEPT
from facilitator_app.store.tries import wait_seconds
from facilitator_app.store.vault import RECOVERY, KeyFile
from facilitator_app.store.wrapping import Argon2Parameters, StoreKey
from tests.store.key_files import (
    ANNA,
    BEA,
    CODE,
    FAST,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    create,
    paths,
    put_key_file,
    rewrite_both,
)

NOON = datetime(2031, 5, 6, 12, tzinfo=UTC)


@pytest.fixture
def store_key(tmp_path: Path) -> StoreKey:
    return put_key_file(tmp_path)


@pytest.fixture
def key_file(tmp_path: Path, store_key: StoreKey) -> KeyFile:
    return KeyFile.read(tmp_path, FAST)


def test_the_right_passphrase_gives_the_key_after_a_restart(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey
) -> None:
    again = KeyFile.read(tmp_path, FAST)
    assert again.unlock(ANNA, PASSPHRASE) == store_key
    assert (again.practice, again.language, again.store_id) == ("De Linde", "nl", key_file.store_id)
    assert [(person.id, person.first_name) for person in again.people] == [(ANNA, "Anna")]


@pytest.mark.parametrize("wrong", ["", "mijn fiets", PASSPHRASE + ".", PASSPHRASE.upper(), "\ud800", "🌷" * 1000])
def test_a_wrong_passphrase_is_refused(key_file: KeyFile, wrong: str) -> None:
    with pytest.raises(WrongPassphrase):
        key_file.unlock(ANNA, wrong)


def test_a_passphrase_fits_composed_decomposed_and_with_outer_space(
    key_file: KeyFile, store_key: StoreKey
) -> None:
    phrase = "één café in Groningen, İstanbul"
    key_file.set_passphrase(ANNA, unicodedata.normalize("NFC", phrase), store_key)
    assert key_file.unlock(ANNA, unicodedata.normalize("NFD", phrase)) == store_key
    assert key_file.unlock(ANNA, f"  {phrase}\n") == store_key


@pytest.mark.parametrize("phrase", ["🌷🐦🌳 👩‍🍼", "a" * 1000, "قطتي تنام دائما", "\ud83c half an emoji"])
def test_any_passphrase_with_something_in_it_can_be_chosen(
    key_file: KeyFile, store_key: StoreKey, phrase: str
) -> None:
    key_file.set_passphrase(ANNA, phrase, store_key)
    assert key_file.unlock(ANNA, phrase) == store_key


def test_an_empty_passphrase_is_never_set(key_file: KeyFile, store_key: StoreKey) -> None:
    with pytest.raises(ValueError, match="empty"):
        key_file.set_passphrase(ANNA, " \t", store_key)
    assert key_file.unlock(ANNA, PASSPHRASE) == store_key


def test_the_recovery_code_gives_the_key_and_another_code_does_not(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey
) -> None:
    again = KeyFile.read(tmp_path, FAST)
    assert again.unlock_with_recovery(RecoveryCode.parse(str(CODE).lower())) == store_key
    with pytest.raises(WrongRecoveryCode):
        again.unlock_with_recovery(new_recovery_code())


def test_an_unknown_person_is_a_key_error(key_file: KeyFile, store_key: StoreKey) -> None:
    for use in (
        lambda: key_file.unlock(BEA, PASSPHRASE),
        lambda: key_file.set_passphrase(BEA, PASSPHRASE, store_key),
        lambda: key_file.remove_person(BEA),
        lambda: key_file.note_failed_try(BEA, NOON),
    ):
        with pytest.raises(KeyError):
            use()


def test_a_new_passphrase_voids_the_old_one_and_keeps_the_key(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey
) -> None:
    key_file.set_passphrase(ANNA, OTHER_PASSPHRASE, store_key)
    again = KeyFile.read(tmp_path)
    assert again.unlock(ANNA, OTHER_PASSPHRASE) == store_key
    assert again.unlock_with_recovery(CODE) == store_key
    with pytest.raises(WrongPassphrase):
        again.unlock(ANNA, PASSPHRASE)


def test_a_removed_person_is_gone_from_both_copies(tmp_path: Path, key_file: KeyFile, store_key: StoreKey) -> None:
    key_file.add_person(BEA, "Bea", OTHER_PASSPHRASE, store_key)
    sealed_key = key_file.people[1].wrapped_key.sealed_key.hex()
    assert all(sealed_key in path.read_text() for path in paths(tmp_path))
    key_file.remove_person(BEA)
    assert [person.id for person in KeyFile.read(tmp_path).people] == [ANNA]
    for path in tmp_path.iterdir():
        assert sealed_key not in path.read_text()
        assert "Bea" not in path.read_text()


def test_the_last_person_cannot_be_removed(key_file: KeyFile) -> None:
    with pytest.raises(ValueError, match="nobody"):
        key_file.remove_person(ANNA)


def test_a_person_is_added_once_and_a_practice_stays_small(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey
) -> None:
    with pytest.raises(ValueError, match="twice"):
        key_file.add_person(ANNA, "Anna", PASSPHRASE, store_key)

    def fill_up(document: dict[str, Any]) -> None:
        anna = document["people"][0]
        document["people"] = [anna, *(anna | {"id": f"{number}"} for number in range(1, MOST_PEOPLE))]

    rewrite_both(tmp_path, fill_up)
    with pytest.raises(ValueError, match="too many people"):
        KeyFile.read(tmp_path, FAST).add_person(BEA, "Bea", PASSPHRASE, store_key)


def test_a_person_named_like_the_recovery_entry_is_not_it(key_file: KeyFile, store_key: StoreKey) -> None:
    key_file.add_person("recovery", "Bea", str(CODE), store_key)
    assert key_file.unlock("recovery", str(CODE)) == store_key
    assert key_file.unlock_with_recovery(CODE) == store_key


def test_a_new_recovery_code_voids_the_old_one(tmp_path: Path, key_file: KeyFile, store_key: StoreKey) -> None:
    code = key_file.replace_recovery(store_key)
    again = KeyFile.read(tmp_path)
    assert again.unlock_with_recovery(code) == store_key
    with pytest.raises(WrongRecoveryCode):
        again.unlock_with_recovery(CODE)


@pytest.mark.parametrize("name", ['<img src="x">&"’', "ع" * 200, "", "\ud800", "Zoë\n"])
def test_any_name_comes_back_as_it_was_given(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey, name: str
) -> None:
    key_file.rename_practice(name, "en")
    key_file.add_person(BEA, name, PASSPHRASE, store_key)
    again = KeyFile.read(tmp_path)
    assert (again.practice, again.language, again.people[1].first_name) == (name, "en", name)


def test_a_name_that_no_app_could_read_back_is_not_written(tmp_path: Path, key_file: KeyFile) -> None:
    with pytest.raises(ValueError, match="too long"):
        key_file.rename_practice("a" * MOST_BYTES, "nl")
    assert key_file.practice == KeyFile.read(tmp_path).practice == "De Linde"


def test_the_wait_grows_after_four_free_tries_and_stops_at_five_minutes() -> None:
    assert {wait_seconds(tries) for tries in range(5)} == {0}
    assert [wait_seconds(tries) for tries in range(5, 13)] == [5, 15, 30, 60, 120, 240, 300, 300]
    assert wait_seconds(10**9) == 300


def test_failed_tries_outlive_the_app_until_they_are_forgotten(tmp_path: Path, key_file: KeyFile) -> None:
    key_file.note_failed_try(ANNA, NOON)
    key_file.note_failed_try(ANNA, NOON.astimezone(timezone(timedelta(hours=2))) + timedelta(seconds=1))
    again = KeyFile.read(tmp_path)
    assert again.tries_since_success(ANNA) == (NOON, NOON + timedelta(seconds=1))
    assert {time.tzinfo for time in again.tries_since_success(ANNA)} == {UTC}
    again.forget_tries(ANNA)
    assert KeyFile.read(tmp_path).tries_since_success(ANNA) == ()


def test_tries_are_counted_for_each_person_apart(key_file: KeyFile, store_key: StoreKey) -> None:
    key_file.add_person(BEA, "Bea", PASSPHRASE, store_key)
    key_file.note_failed_try(BEA, NOON)
    assert key_file.tries_since_success(ANNA) == ()
    assert key_file.tries_since_success(BEA) == (NOON,)


def test_wrong_recovery_codes_are_counted_apart_and_outlive_the_app(tmp_path: Path, key_file: KeyFile) -> None:
    for _ in range(6):
        key_file.note_failed_try(RECOVERY, NOON)
    key_file.count_failed_try(RECOVERY, NOON)
    assert key_file.wait_left_seconds(RECOVERY, NOON) == 30
    again = KeyFile.read(tmp_path)
    assert again.tries_since_success(RECOVERY) == (NOON,) * 6
    assert again.wait_left_seconds(RECOVERY, NOON) == 15
    assert again.wait_left_seconds(ANNA, NOON) == 0
    again.note_failed_try(ANNA, NOON)
    again.forget_tries(ANNA, RECOVERY)
    later = KeyFile.read(tmp_path)
    assert later.tries_since_success(RECOVERY) == later.tries_since_success(ANNA) == ()


def test_a_key_file_from_before_recovery_codes_were_counted_reads(tmp_path: Path, key_file: KeyFile) -> None:
    rewrite_both(tmp_path, lambda document: document.pop("recovery_tries"))
    assert KeyFile.read(tmp_path).tries_since_success(RECOVERY) == ()


def test_a_new_passphrase_leaves_the_tries_for_the_log(key_file: KeyFile, store_key: StoreKey) -> None:
    key_file.note_failed_try(ANNA, NOON)
    key_file.set_passphrase(ANNA, PASSPHRASE, store_key)
    assert key_file.tries_since_success(ANNA) == (NOON,)


def test_a_try_without_a_time_zone_is_an_error(key_file: KeyFile) -> None:
    with pytest.raises(ValueError, match="zone"):
        key_file.note_failed_try(ANNA, NOON.replace(tzinfo=None))


def test_the_wait_runs_from_the_last_try_and_ends_with_a_clock_set_forward(key_file: KeyFile) -> None:
    assert key_file.wait_left_seconds(ANNA, NOON) == 0
    for _ in range(6):
        key_file.note_failed_try(ANNA, NOON)
    assert key_file.wait_left_seconds(ANNA, NOON) == 15
    assert key_file.wait_left_seconds(ANNA, NOON + timedelta(seconds=14.9)) == 1
    assert key_file.wait_left_seconds(ANNA, NOON + timedelta(seconds=15)) == 0
    assert key_file.wait_left_seconds(ANNA, NOON + timedelta(days=900)) == 0


def test_a_clock_set_back_neither_lengthens_nor_stops_the_wait(tmp_path: Path, key_file: KeyFile) -> None:
    for _ in range(6):
        key_file.note_failed_try(ANNA, NOON)
    back = NOON - timedelta(days=900)
    assert key_file.wait_left_seconds(ANNA, back) == 15
    assert key_file.wait_left_seconds(ANNA, back + timedelta(seconds=10)) == 5
    assert key_file.wait_left_seconds(ANNA, back + timedelta(seconds=15)) == 0
    # A restart does not shorten it, and the next wrong one has its own.
    again = KeyFile.read(tmp_path)
    assert again.wait_left_seconds(ANNA, back + timedelta(seconds=15)) == 15
    assert again.wait_left_seconds(ANNA, back + timedelta(seconds=30)) == 0
    again.note_failed_try(ANNA, back + timedelta(seconds=30))
    assert again.wait_left_seconds(ANNA, back + timedelta(seconds=30)) == 30
    assert again.wait_left_seconds(ANNA, back) == 30
    assert again.wait_left_seconds(ANNA, back + timedelta(seconds=30)) == 0


def test_a_clock_set_forward_ends_this_wait_and_no_later_one(key_file: KeyFile) -> None:
    for _ in range(6):
        key_file.note_failed_try(ANNA, NOON)
    later = NOON + timedelta(days=900)
    assert key_file.wait_left_seconds(ANNA, later) == 0
    key_file.note_failed_try(ANNA, later)
    assert key_file.wait_left_seconds(ANNA, later) == 30
    assert key_file.wait_left_seconds(ANNA, NOON) == 30


def test_little_work_becomes_the_usual_work_and_never_less(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey
) -> None:
    more = Argon2Parameters(memory_kib=16 * 1024, iterations=1, lanes=1)
    newer = KeyFile.read(tmp_path, more)
    newer.strengthen(ANNA, PASSPHRASE, store_key)
    newer.strengthen_recovery(CODE, store_key)
    for parameters in (FAST, more):
        again = KeyFile.read(tmp_path, parameters)
        before = [path.read_bytes() for path in paths(tmp_path)]
        again.strengthen(ANNA, PASSPHRASE, store_key)
        again.strengthen_recovery(CODE, store_key)
        assert [path.read_bytes() for path in paths(tmp_path)] == before
        assert again.people[0].wrapped_key.parameters == more
        assert again.unlock(ANNA, PASSPHRASE) == again.unlock_with_recovery(CODE) == store_key


def test_who_came_in_last_is_known_where_there_is_a_choice(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey
) -> None:
    key_file.came_in(ANNA)
    assert KeyFile.read(tmp_path).last_in == ""
    key_file.add_person(BEA, "Bea", OTHER_PASSPHRASE, store_key)
    key_file.came_in(BEA)
    assert KeyFile.read(tmp_path).last_in == BEA


def test_a_key_file_from_before_there_was_a_second_key_reads(tmp_path: Path, key_file: KeyFile) -> None:
    def forget(document: dict[str, Any]) -> None:
        del document["last_in"], document["key_number"]

    rewrite_both(tmp_path, forget)
    assert KeyFile.read(tmp_path).last_in == ""


def test_another_key_is_for_one_person_alone(tmp_path: Path, key_file: KeyFile, store_key: StoreKey) -> None:
    key_file.add_person(BEA, "Bea", OTHER_PASSPHRASE, store_key)
    new_key = StoreKey.new()
    contents = key_file.for_new_key(BEA, OTHER_PASSPHRASE, new_key)
    assert [person.id for person in KeyFile.read(tmp_path).people] == [ANNA, BEA]
    other = KeyFile(tmp_path, contents, FAST)
    assert other.unlock(BEA, OTHER_PASSPHRASE) == new_key
    with pytest.raises(WrongRecoveryCode):
        other.unlock_with_recovery(CODE)
    assert [person.id for person in other.people] == [BEA]


def test_only_the_last_tries_are_kept_so_that_the_file_stays_small(tmp_path: Path, key_file: KeyFile) -> None:
    tries = [(NOON + timedelta(seconds=number)).isoformat() for number in range(MOST_TRIES_KEPT)]
    rewrite_both(tmp_path, lambda document: document["people"][0].update(failed_tries=tries))
    again = KeyFile.read(tmp_path)
    again.note_failed_try(ANNA, NOON + timedelta(days=1))
    kept = again.tries_since_success(ANNA)
    assert len(kept) == MOST_TRIES_KEPT
    assert (kept[0], kept[-1]) == (NOON + timedelta(seconds=1), NOON + timedelta(days=1))


def test_a_key_file_that_was_put_back_is_never_written_over(tmp_path: Path, key_file: KeyFile) -> None:
    rewrite_both(tmp_path, lambda document: document.update(generation=99))
    there = [path.read_bytes() for path in paths(tmp_path)]
    with pytest.raises(KeyFileOfAnotherStore):
        key_file.note_failed_try(ANNA, NOON)
    assert [path.read_bytes() for path in paths(tmp_path)] == there
    key_file.look_again()
    key_file.note_failed_try(ANNA, NOON)
    assert KeyFile.read(tmp_path, FAST).tries_since_success(ANNA) == (NOON,)


def test_the_key_file_of_another_store_is_never_written_over(tmp_path: Path, key_file: KeyFile) -> None:
    for path in paths(tmp_path):
        path.unlink()
    other, _ = create(tmp_path)
    with pytest.raises(KeyFileOfAnotherStore):
        key_file.write()
    assert KeyFile.read(tmp_path, FAST).store_id == other.store_id
