"""Who works here: people come and go, have a role, and take over at the laptop from each other."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.participants import search_key
from facilitator_app.domain.permissions import may
from facilitator_app.domain.refusals import (
    LastMidwife,
    NameInUse,
    NameMissing,
    TeamFull,
    TextTooLong,
    TooManyTries,
    WrongPin,
)
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.keys import Keys
from facilitator_app.live.told_tries import ToldTries
from facilitator_app.live.tries import try_secret
from facilitator_app.store.audit import TRIED, Action, Deed
from facilitator_app.store.key_format import MOST_PEOPLE
from facilitator_app.store.pin import PinTries, hash_pin
from facilitator_app.store.store import Store
from facilitator_app.store.vault import KeyFile

if TYPE_CHECKING:
    from facilitator_app.live.new_key import NewKey

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who works here.

    Attributes:
        comes_in: whether she has a passphrase for what is on this laptop.
        at_laptop: whether it is she who works with Kring now.
    """

    id: str
    name: str
    role: Role
    comes_in: bool
    at_laptop: bool


class Team(QObject):
    """The people of a practice that is open; none of this is taken back by undo.

    Signals:
        switched: somebody else is at the laptop, or the same in another role; every page is to be made anew.
        left: who was at the laptop works here no more.
    """

    switched = Signal()
    left = Signal()

    def __init__(
        self, key_file: KeyFile, store: Store, desk: Desk, keys: Keys, pins: PinTries, tries: ToldTries
    ) -> None:
        super().__init__()
        self._key_file = key_file
        self._store = store
        self._desk = desk
        self._keys = keys
        self._pins = pins
        self._tries = tries

    # What is asked

    @property
    def may_change(self) -> bool:
        """Whether who is at the laptop may let people in and out."""
        return may(self._desk.who.role, "person")

    def members(self) -> list[Member]:
        """Return everybody who works here, in the order in which they came."""
        people = [person for person in self._store.facilitators.all_for() if person.left_on is None]
        return [self._member(person) for person in people]

    def member(self, person_id: str) -> Member:
        """Return one of them; raises KeyError when she does not work here."""
        return self._member(self._person(person_id))

    def others(self) -> list[Member]:
        """Return who can take over at the laptop."""
        return [member for member in self.members() if member.comes_in and not member.at_laptop]

    # People. Each of these raises NotAllowed for a role that does not include it, and Trouble for a disk that
    # refuses; then all is as it was.

    def add(self, name: str, role: Role, passphrase: str, pin: str, own_passphrase: str) -> None:
        """Let one more person in, with a passphrase and a PIN that she typed herself.

        Args:
            name: her first name.
            role: what she does here.
            passphrase: her own.
            pin: her own.
            own_passphrase: of who lets her in.

        Raises:
            NameMissing, TextTooLong, NameInUse, TeamFull: about the name, and how many there are.
            TooManyTries, WrongPassphrase: about the passphrase of who lets her in.
        """
        self._desk.check("person.add")
        name = self._usable(name)
        if len(self._key_file.people) >= MOST_PEOPLE:
            raise TeamFull(MOST_PEOPLE)
        key = self._keys.prove(own_passphrase)
        person = Facilitator(new_id(), name, role, hash_pin(pin))
        with self._desk.at_once():
            self._keep("person.add", person, f"{name}: {role}", Action.CREATE)
            # Inside: whom the key file does not let in does not stand in the list either.
            self._key_file.add_person(person.id, name, passphrase, key)

    def let_in_anew(self, person_id: str, passphrase: str, pin: str, own_passphrase: str) -> None:
        """Give somebody another passphrase and PIN, which she typed herself: she forgot them, or the key is new.

        Raises:
            TooManyTries, WrongPassphrase: about the passphrase of who lets her in.
            TeamFull
        """
        self._desk.check("person.let-in")
        person, known = self._person(person_id), self._comes_in(person_id)
        if not known and len(self._key_file.people) >= MOST_PEOPLE:
            raise TeamFull(MOST_PEOPLE)
        key = self._keys.prove(own_passphrase)
        with self._desk.at_once():
            self._keep("person.let-in", replace(person, pin=hash_pin(pin)), person.name)
            if known:
                self._key_file.set_passphrase(person_id, passphrase, key)
            else:
                self._key_file.add_person(person_id, person.name, passphrase, key)
        self._pins.forget(person_id)

    def change_role(self, person_id: str, role: Role) -> None:
        """Have somebody do something else here.

        Raises:
            LastMidwife: no other midwife can open the practice.
        """
        self._desk.check("person.role")
        person = self._person(person_id)
        if person.role is role:
            return
        self._check_midwife_stays(person)
        changed = replace(person, role=role)
        self._keep("person.role", changed, f"{person.name}: {person.role} → {role}")
        if self._is_at_laptop(person_id):
            self._desk.who = changed
            self.switched.emit()

    def remove(self, person_id: str) -> None:
        """Let somebody out for good: her entry goes from the key file now; her name stays in what she did.

        Raises:
            LastMidwife: no other midwife can open the practice.
        """
        self._desk.check("person.remove")
        person = self._person(person_id)
        self._check_midwife_stays(person)
        gone = replace(person, pin="", left_on=self._desk.wall.today())
        with self._desk.at_once():
            self._keep("person.remove", gone, person.name)
            if self._comes_in(person_id):
                self._key_file.remove_person(person_id)
        self._renew_copies()
        self._pins.forget(person_id)
        if self._is_at_laptop(person_id):
            self.left.emit()

    def new_key(self) -> "NewKey":
        """Return what gives the store another key, so that nothing of before opens it."""
        # Loaded where somebody asks for it, which is once in years.
        from facilitator_app.live.new_key import NewKey

        return NewKey(self._key_file, self._store, self._desk, self._keys)

    # Who is at the laptop

    def pin_is_enough(self, person_id: str) -> bool:
        """Whether she takes over with her PIN: her passphrase fitted since Kring was started."""
        return bool(self._person(person_id).pin) and self._pins.are_left_for(person_id)

    def take_over_with_pin(self, person_id: str, pin: str) -> None:
        """Have somebody else be at the laptop; what runs goes on.

        Raises:
            WrongPin: it does not fit.
            TooManyTries: it takes her passphrase now.
        """
        person = self._person(person_id)
        try:
            self._pins.take(person_id, pin, person.pin)
        except (WrongPin, TooManyTries):
            # What the disk does not take lets nobody take over.
            with suppress(Trouble):
                self._desk.note(Deed("place.failed-switch", Action.EXECUTE, detail=person.name, outcome=TRIED))
            raise
        self._take_over(person)

    def take_over_with_passphrase(self, person_id: str, passphrase: str) -> None:
        """Have somebody else be at the laptop, for the first time since Kring was started.

        Raises:
            TooManyTries: she has to wait first.
            WrongPassphrase: it does not fit; the try is remembered, and told once it fits.
        """
        person, now = self._person(person_id), self._desk.wall.now()
        try_secret(self._key_file, person_id, now, lambda: self._key_file.unlock(person_id, passphrase))
        self._pins.came_in(person_id)
        self._take_over(person)
        self._tries.tell(person_id)

    def remember_who_came_in(self) -> None:
        """Have the unlock screen begin with who came in last."""
        # A disk that refuses gets another chance at the next unlocking.
        with suppress(Trouble):
            self._take_out_strangers()
            self._key_file.came_in(self._desk.who.id)
        self._renew_copies()

    # Inside

    def _take_over(self, person: Facilitator) -> None:
        before, self._desk.who = self._desk.who, person
        with self._back_to(before):
            self._desk.note(Deed("place.switch", Action.EXECUTE, detail=f"{before.name} → {person.name}"))
        self.remember_who_came_in()
        self.switched.emit()

    @contextmanager
    def _back_to(self, before: Facilitator) -> Iterator[None]:
        """What the log cannot tell has not happened."""
        try:
            yield
        except BaseException:
            self._desk.who = before
            raise

    def _renew_copies(self) -> None:
        everybody = self._store.facilitators.all_for()
        self._key_file.renew_copies([person.id for person in everybody if person.left_on is not None])

    def _take_out_strangers(self) -> None:
        """A power cut may have left an entry of somebody whom the store does not know, or who left."""
        here = {person.id for person in self._store.facilitators.all_for() if person.left_on is None}
        for holder in self._key_file.people:
            if holder.id not in here:
                self._key_file.remove_person(holder.id)

    def _usable(self, name: str) -> str:
        name = " ".join(name.split())
        if not name:
            raise NameMissing
        if len(name) > LONGEST_NAME:
            raise TextTooLong(LONGEST_NAME)
        if any(search_key(member.name) == search_key(name) for member in self.members()):
            raise NameInUse
        return name

    def _check_midwife_stays(self, person: Facilitator) -> None:
        others = [m for m in self.members() if m.role is Role.MIDWIFE and m.comes_in and m.id != person.id]
        if person.role is Role.MIDWIFE and not others:
            raise LastMidwife

    def _person(self, person_id: str) -> Facilitator:
        person = self._store.facilitators.get(person_id)
        if person is None or person.left_on is not None:
            raise KeyError(person_id)
        return person

    def _member(self, person: Facilitator) -> Member:
        at_laptop = self._is_at_laptop(person.id)
        return Member(person.id, person.name, person.role, self._comes_in(person.id), at_laptop)

    def _comes_in(self, person_id: str) -> bool:
        return any(holder.id == person_id for holder in self._key_file.people)

    def _is_at_laptop(self, person_id: str) -> bool:
        return self._desk.who.id == person_id

    def _keep(self, verb: str, person: Facilitator, detail: str, action: Action = Action.UPDATE) -> None:
        self._desk.commit(Change(verb, action, saves=(person,), undoable=False, detail=detail))
