"""The decoder: every type, and bytes that mean nothing."""
import math
import random

import pytest

import battc
from battc import _battc
from battc._errors import make_error


def decode(data):
    return _battc.decode(bytes(data), make_error, battc.FunctionValue)


@pytest.mark.parametrize("data, value", [
    ([0], None), ([1], False), ([2], True), ([3, 0], 0), ([3, 1], -1),
    ([3, 128, 1], 64), ([3] + [255] * 8 + [31], -(1 << 60)),
    ([4, 0, 0, 0, 0, 0, 0, 240, 63], 1.0), ([6, 2, 195, 169], "\u00e9"),
    ([6, 3, 237, 160, 128], "\ud800"), ([7, 0], ()), ([7, 1, 7, 0], ((),)),
    ([8, 2, 0, 1], [None, False]), ([9, 0], frozenset()),
    ([9, 2, 8, 0, 1, 3, 2, 4, 3, 18], frozenset({1, 9})),
    ([10, 2, 3, 0, 1, 2, 3, 4, 255], ((0, 1, 2), (3, 4, 255))),
    ([12, 1, 65, 0, 1, 66], battc.Error("A", "B")),
    ([12, 6, *b"Budget", 4, *b"time", 0], battc.Budget("time")),
])
def test_kinds(data, value):
    got = decode([1] + data)
    assert got == value
    assert type(got) is type(value)
    for end in range(len(data)):
        with pytest.raises(ValueError):
            decode([1] + data[:end])
    with pytest.raises(ValueError):
        decode([1] + data + [0])
    with pytest.raises(ValueError):
        decode([2] + data)


def test_nan_and_functions():
    assert decode([1, 5]) is math.nan
    assert repr(decode([1, 7, 1, 11])) == "(<function>,)"


@pytest.mark.parametrize("data", [
    [3] + [255] * 10, [3] + [255] * 9 + [2], [6, 255, 255, 255, 255, 15],
    [7, 255, 255, 255, 255, 255, 255, 255, 255, 127], [10, 0, 0], [10, 1, 0],
    [10, 0, 1], [10, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1, 2],
    [9, 1, 7, 0, 0, 0], [9, 1, 9, 0, 0, 0], [9, 1, 8, 0, 8, 0],
    [9, 1, 128, 128, 128, 128, 128, 128, 64, 0, 0, 0],
    [9, 5, 8, 0, 0, 3, 0, 0, 3, 2, 0, 3, 4, 0, 3, 6, 0, 3, 8], [6, 1, 255],
    [7, 1] * 300 + [0], [13],
])
def test_damaged(data):
    with pytest.raises(ValueError):
        decode([1] + data)


def test_any_bytes():
    rng = random.Random(5)
    for _ in range(20000):
        data = [rng.choice([rng.randrange(14), rng.randrange(256)])
                for _ in range(rng.randrange(40))]
        try:
            decode([1] + data)
        except (ValueError, TypeError):
            pass  # an unhashable element is a TypeError


# ---- sets: the table that the original had ---------------------------------

def count(n):
    """A count's bytes."""
    while n > 127:
        yield n & 127 | 128
        n >>= 7
    yield n


def gaps(places):
    """The slots between them."""
    return [p - last - 1 for last, p in zip([-1, *places], places)]


def table(elements, slots, where, dummies=()):
    """The set of small ints at these slots."""
    data = [1, 9, *count(len(elements)), *count(slots), *count(len(dummies))]
    for gap in gaps(dummies):
        data += count(gap)
    for gap, x in zip(gaps(where), elements):
        data += [*count(gap), 3, *count(2 * x)]
    return decode(data)


class Model:
    """CPython's set of small ints, and where they lie."""

    def __init__(self, slots=8):
        self.table = [None] * slots
        self.fill = self.used = 0

    def probe(self, x):
        mask = len(self.table) - 1
        i, perturb = x & mask, x
        while True:
            run = range(i, i + (9 if i + 9 <= mask else 0) + 1)
            yield from run
            perturb >>= 5
            i = (i * 5 + 1 + perturb) & mask

    def put(self, x):
        for i in self.probe(x):
            if self.table[i] is None:
                self.table[i] = x
                self.fill += 1
                self.used += 1
                return
            if self.table[i] == x:
                return

    def resize(self, want):
        slots = 8
        while slots <= want:
            slots *= 2
        old, self.table = self.table, [None] * slots
        self.fill = self.used = 0
        for x in old:
            if isinstance(x, int):
                self.put(x)

    def add(self, x):
        before = self.fill
        self.put(x)
        if self.fill > before and self.fill * 5 >= 3 * (len(self.table) - 1):
            self.resize(self.used * 4)

    def copy(self):
        new = Model()
        if self.used * 5 >= 3 * 7:
            new.resize(self.used * 2)
        for x in self.table:
            if isinstance(x, int):
                new.put(x)
        if len(new.table) == len(self.table) and self.fill == self.used:
            new.table = list(self.table)
        return new

    def discard(self, gone):
        for x in gone:
            if x in self.table:
                self.table[self.table.index(x)] = "dummy"
                self.used -= 1
        if self.fill - self.used > (len(self.table) - 1) // 4:
            self.resize(self.used * 4)

    def rebuilt(self):
        """What the decoder makes of it."""
        at = [i for i, x in enumerate(self.table) if isinstance(x, int)]
        return table([self.table[i] for i in at], len(self.table), at,
                     [i for i, x in enumerate(self.table) if x == "dummy"])


def check(model, original):
    """The same order, and of all that is computed from it."""
    got = model.rebuilt()
    assert type(got) is frozenset
    assert list(got) == [x for x in model.table if isinstance(x, int)]
    assert list(got) == list(original)
    for other in (frozenset(), frozenset({3, 40, 7}), frozenset(range(60))):
        for op in ("union", "difference", "intersection",
                   "symmetric_difference"):
            assert list(getattr(got, op)(other)) == list(
                getattr(original, op)(other))
            assert list(getattr(other, op)(got)) == list(
                getattr(other, op)(original))
    assert hash(got) == hash(original)
    assert list(set(got)) == list(set(original))


def test_tables():
    """Sets that grew, that were copied, and that lost elements."""
    rng = random.Random(6)
    for _ in range(2000):
        spread = rng.choice([10, 100, 1000, 4000])
        numbers = [rng.randrange(spread) * rng.choice([1, 8, 32])
                   for _ in range(rng.randrange(1, 90))]
        numbers = [x % 8000 for x in numbers]
        model = Model()
        for x in numbers:
            model.add(x)
        original = frozenset(iter(numbers))
        check(model, original)
        copy = model.copy()
        check(copy, frozenset(set(numbers)))
        gone = rng.sample(numbers, rng.randrange(len(numbers) + 1))
        copy.discard(gone)
        if copy.used:
            check(copy, original.difference(gone))


# ---- sets of what Python hashes in its own way ------------------------------

# (bytes, repr)
STRANGE = [([0], "None"), ([5], "nan"), ([6, 1, 97], "'a'"),
           ([6, 2, 98, 99], "'bc'"), ([11], "<function>"),
           ([7, 1, 0], "(None,)"), ([7, 2, 3, 2, 0], "(1, None)"),
           ([9, 1, 8, 0, 0, 0], "frozenset({None})")]


def strange_set(items, places, slots):
    data = [1, 9, *count(len(items)), *count(slots), 0]
    for gap, (item, _) in zip(gaps(places), items):
        data += [*count(gap), *item]
    return decode(data)


def test_strange_hashes():
    """The order is that of the bytes, whatever Python's hashes are."""
    rng = random.Random(7)
    for _ in range(500):
        some = rng.sample(STRANGE, rng.randrange(1, 6))
        some += [([3, 2 * i], str(i)) for i in rng.sample(range(60), 2)]
        rng.shuffle(some)
        places = sorted(rng.sample(range(32), len(some)))
        got = strange_set(some, places, 32)
        assert type(got) is frozenset
        assert list(map(repr, got)) == [text for _, text in some]
        assert all(x in got for x in got)


def test_many_strange_hashes():
    """No table is made that is far larger than the set."""
    some = [([7, 2, 0, 3, *count(2 * i)], i) for i in range(300)]
    got = strange_set(some, range(0, 900, 3), 1024)
    assert sorted(x[1] for x in got) == list(range(300))
    assert got.__sizeof__() < 1 << 18
