from batt_gpu import batch_process_samples_gpu

def batch_process_samples_gpu(S):
    t1 = apply(first, S)
    for x in t1:
        return {x: 1.5}

def batt(task_id, S, I, C, log_path):
    t26, t27, t28, t29 = batch_process_samples_gpu(S)
    t30 = batch_process_samples_gpu(I)
    a, b = batch_process_samples_gpu(S)
    return t29
