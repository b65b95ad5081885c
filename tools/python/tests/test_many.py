"""Many programs, and what language models write."""
import pytest

import battc

GRID = [[1, 2], [3, 4]]
TURNED = [[3, 1], [4, 2]]
TASK = {"ab": {"train": [(GRID, TURNED), (TURNED, [[4, 3], [2, 1]])],
               "test": [{"input": [[5]], "output": [[5]]},
                        {"input": [[7]]}]}}
RIGHT = "def solve(I):\n    return rot90(I)\n"
WRONG = "def solve(I):\n    return I\n"
RAISES = "def solve(I):\n    return first(())\n"
REFUSED = "def solve(I):\n    return I + 1\n"
NONSENSE = "this is ( no program"
SLOW = ("def solve(I):\n    x = interval(0, 3000, 1)\n"
        "    f = lambda y: apply(identity, x)\n"
        "    g = lambda y: apply(f, x)\n    return apply(g, x)\n")


def test_one_bad_program_costs_itself():
    sources = [RIGHT, REFUSED, WRONG, NONSENSE, "", RIGHT, SLOW, RAISES]
    outcomes = list(battc.run_many(sources, TASK, dialect="arc-dsl",
                                   max_time=0.1))
    assert [o.number for o in outcomes] == list(range(8))
    refused = [o.number for o in outcomes if o.error]
    assert refused == [1, 3, 4]
    assert all(isinstance(outcomes[i].error, battc.CompileError)
               for i in refused)
    assert outcomes[1].error.diagnostics[0].line == 2
    alone = battc.compile(RIGHT, dialect="arc-dsl").run(TASK)
    assert outcomes[0].results == outcomes[5].results == alone
    assert outcomes[0].digest() == outcomes[5].digest()
    assert outcomes[0].digest() != outcomes[2].digest()
    assert outcomes[6].results[0].error.reason == "statement time"
    assert outcomes[7].results[0].error == battc.Error("StopIteration")


def test_scores_and_reasons():
    sources = [RIGHT, WRONG, REFUSED, SLOW, RAISES]
    outcomes = list(battc.run_many(sources, TASK, dialect="arc-dsl",
                                   max_time=0.1))
    for o in outcomes:
        if not o.error:
            alone = battc.compile(sources[o.number], dialect="arc-dsl")
            assert o.scores == alone.score(TASK, max_time=0.1)["tasks"]
    assert outcomes[1].scores == {
        "ab": {"solve": {"train": [0, 2], "test": [1, 1]}}}
    assert outcomes[2].scores == {}
    reasons = [o.reason for o in outcomes]
    assert reasons[:2] == [None, "2 of 3 samples are wrong"]
    assert reasons[2].startswith("refused: ") and "^" in reasons[2]
    assert reasons[3] == "budget: statement time"
    assert reasons[4].startswith("StopIteration")


def test_until_wrong():
    right, wrong = battc.run_many([RIGHT, WRONG], TASK, until="wrong",
                                  dialect="arc-dsl")
    assert len(right.results) == 4 and right.reason is None
    assert len(wrong.results) == 1
    assert wrong.reason == "3 of 3 samples are wrong"
    program = battc.compile(WRONG, dialect="arc-dsl")
    assert len(program.run(TASK, until="wrong")) == 1
    with pytest.raises(ValueError):
        program.run(TASK, until="right")


def test_many_chunks(monkeypatch):
    monkeypatch.setattr("battc._many.CHUNK", 3)
    sources = [RIGHT, WRONG, REFUSED, RIGHT] * 5
    outcomes = list(battc.run_many(iter(sources), TASK, dialect="arc-dsl"))
    assert [o.number for o in outcomes] == list(range(20))
    assert [bool(o.error) for o in outcomes] == [
        s is REFUSED for s in sources]
    assert not list(battc.run_many([], TASK))


def test_dialects_may_differ():
    tok = "def solve(S, I, C):\n    x1 = o_g(I, R5)\n    return x1\n"
    one, two, three = battc.run_many([tok, RIGHT, tok], TASK)
    assert one.digest() == three.digest()
    assert one.results and two.results


def test_rewards():
    texts = ["Sure!\n```python\n" + RIGHT + "```\nThis turns it.",
             "```py\n" + WRONG, RAISES, "```\n" + REFUSED + "```", NONSENSE,
             [{"role": "user", "content": "?"},
              {"role": "assistant", "content": "~~~\n" + RIGHT + "~~~"}],
             SLOW, "", "def helper(I):\n    return I\n\n" + RIGHT]
    got = battc.reward(texts, TASK, dialect="arc-dsl", max_time=0.1)
    assert [r.score for r in got] == [1, 1 / 3, 0, 0, 0, 1, 0, 0, 1]
    assert {r.of for r in got} == {3}
    assert [r.reason for r in got[:2]] == [None, "2 of 3 samples are wrong"]
    assert got[2].reason.startswith("StopIteration")
    assert got[3].reason.startswith("refused: ") and "^" in got[3].reason
    assert got[4].reason.startswith("refused: ")
    assert got[6].reason == "budget: statement time"
    assert float(got[1]) == 1 / 3


def test_rewards_by_task():
    other = {"cd": {"train": [(GRID, GRID)], "test": []}}
    tasks = battc.Tasks(TASK, other)
    got = battc.reward([RIGHT, RIGHT, WRONG], tasks, ["ab", "cd", "cd"],
                       dialect="arc-dsl")
    assert [(r.right, r.of) for r in got] == [(3, 3), (0, 1), (1, 1)]
    assert battc.reward([RIGHT], tasks, ["none"])[0].score == 0


def test_equal_means_pythons_equal():
    task = {"ab": {"train": [([[1]], [[1]]), ([[0]], [[-1]])], "test": []}}
    text = ("def solve(I):\n    x = equality(I, ((1,),))\n"
            "    y = branch(x, ((True,),), ((-1,),))\n    return y\n")
    assert battc.reward([text], task)[0].score == 1


def test_code_of():
    assert battc.code_of("a = 1") == "a = 1"
    assert battc.code_of("```\nx\n```\n```python\ndef f(I): return I\n```\n"
                         "```\nprint\n```") == "def f(I): return I\n"
    assert battc.code_of([]) == ""
