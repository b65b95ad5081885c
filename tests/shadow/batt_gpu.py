"""The four sample lists of a task, for tests/regen.py."""
from dsl import apply, first, mapply, p_g, second


def batch_process_samples_gpu(S):
    inputs, outputs = apply(first, S), apply(second, S)
    return inputs, outputs, mapply(p_g, inputs), mapply(p_g, outputs)
