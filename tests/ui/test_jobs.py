"""Long work: answers in the window's thread, errors carried over, a cancel that cancels."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from ui.jobs import Cancelled, Jobs, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


def _must_not_come(answer: object) -> None:
    pytest.fail(f"nobody asked for {answer!r}")


def _number(number: int) -> Callable[[Progress], int]:
    return lambda _: number


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_result_comes_back_in_the_window_s_thread(jobs: Jobs, qtbot: QtBot) -> None:
    seen: dict[str, Any] = {}

    def then(result: int) -> None:
        seen.update(result=result, answered=threading.current_thread())

    def work(progress: Progress) -> int:
        seen["worked"] = threading.current_thread()
        return 6 * 7

    jobs.run("Counting", work, then, _must_not_come)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert seen["result"] == 42
    assert seen["answered"] is threading.main_thread()
    assert seen["worked"] is not threading.main_thread()


def test_progress_is_told_with_its_counts(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    jobs.progressed.connect(lambda done, of: told.append((done, of)))
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        progress.report(3, 10)
        go_on.wait(5)

    jobs.run("Reading", work, lambda _: None, _must_not_come)
    qtbot.waitUntil(lambda: (3, 10) in told)
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_cancel_stops_the_work_at_its_next_report(jobs: Jobs, qtbot: QtBot) -> None:
    failures: list[BaseException] = []
    begun = threading.Event()
    rounds = 0

    def work(progress: Progress) -> None:
        nonlocal rounds
        while True:
            rounds += 1
            begun.set()
            progress.report(rounds, 0)

    jobs.run("For ever", work, _must_not_come, failures.append)
    assert begun.wait(5)
    jobs.cancel()
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], Cancelled)
    assert rounds > 0


def test_error_of_the_work_is_handed_over(jobs: Jobs, qtbot: QtBot) -> None:
    failures: list[BaseException] = []

    def work(progress: Progress) -> None:
        raise ValueError("no")

    jobs.run("Failing", work, _must_not_come, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "no"


def test_jobs_run_one_after_the_other(jobs: Jobs, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(5):
        jobs.run("In order", _number(number), order.append, _must_not_come)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert order == [0, 1, 2, 3, 4]


def test_closing_waits_for_the_worker_and_drops_its_answer(qapp: object) -> None:
    jobs = Jobs()
    answered: list[object] = []
    begun = threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        while not progress.stopping:
            threading.Event().wait(0.001)

    jobs.run("Working", work, answered.append, answered.append)
    assert begun.wait(5)
    jobs.close()
    assert not jobs.busy
    assert not answered
