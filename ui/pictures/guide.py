"""The pictures of the user guide: each scene puts the window in order, keeps pictures, leaves no trace."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from ui.pictures import lists, network, people, rounds
from ui.pictures.stage import Stage
from ui.pictures.taking import shown_window

_SETTLED_MS = 300
SCENES = (
    lists.who_is_where,
    lists.many_at_once,
    lists.colleague_sent_a_list,
    people.new_focal_point,
    people.somebody_left,
    people.facts_changed,
    people.one_person_twice,
    people.details,
    network.yearly_figures,
    network.what_is_missing,
    network.mistakes,
    network.going_out,
    network.personal_data,
    network.choices,
    rounds.asking,
    rounds.answers_came,
    rounds.what_they_said,
    rounds.confidential,
)


def take_guide(example: Path, out: Path, *, settled_ms: int = _SETTLED_MS) -> list[Path]:
    """Take the pictures of the guide and return where they were written.

    Args:
        example: The example network; a copy of it is worked on.
        out: The folder for the pictures, made if need be.
        settled_ms: How long the window is given before each picture.

    """
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        copy = Path(shutil.copy(example, folder / "Gender network.focalnet"))
        with shown_window(home=folder / "home") as parts:
            stage = Stage(parts, folder, out, settled_ms)
            network.beginning(stage)
            parts.commands.network.open(copy)
            for scene in SCENES:
                scene(stage)
                stage.hush()
    return sorted(out.glob("*.png"))
