"""What the README shows is what happens."""
import doctest
import os

import pytest

from conftest import ROOT, SAMPLES


def test_examples(monkeypatch):
    pytest.importorskip("numpy")
    monkeypatch.chdir(SAMPLES)
    done = doctest.testfile(
        os.path.join(ROOT, "tools", "python", "README.md"),
        module_relative=False, encoding="utf-8",
        optionflags=doctest.ELLIPSIS)
    assert done.attempted >= 20 and not done.failed
