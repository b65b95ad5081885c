def solve(S, I, C):
    global x
    nonlocal y
    del S
    assert I
    raise TypeError
    break
    continue
    yield I
    await I
    async def f(): pass
    return
    return rot91(I)
