"""What a batch form's functions mean, for tests/regen.py: f of each element."""
import dsl


def batch_apply(function, batch):
    return [dsl.apply(function, element) for element in batch]


def batch_mapply(function, batch):
    return [dsl.mapply(function, element) for element in batch]
