def solve(S, I, C):
    x1 = apply(_get_safe_default, S)
    x2 = batch_process_samples_gpu
    x3 = apply(batch_rot90, S)
    x4 = _get_safe_default(rot90, I)
    x5 = _get_safe_default(func=rot90)
    x6 = batch_process_samples_gpu(S, I)
    x7 = batch_rot90(I)
    x8 = batch_fill([I], ONE, [S, C])
    x9 = batch_rot91([I])
    return x1
