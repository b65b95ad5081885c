def none():
    return 1

def all_of_them(log_path, C, I, S, task_id):
    I = rot90(I)
    task_id = (task_id, log_path)
    return I, task_id
