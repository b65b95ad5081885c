/* DLPack's structures (github.com/dmlc/dlpack, ABI 1.0 and the one before it):
 * how arrays pass from one library to another. The names are theirs. */
#ifndef RT_DLPACK_H
#define RT_DLPACK_H
#include <stdint.h>

enum { kDLCPU = 1, kDLCUDA = 2 }; /* DLDeviceType */
enum { kDLInt = 0, kDLUInt = 1 }; /* DLDataTypeCode */
enum { DLPACK_MAJOR_VERSION = 1, DLPACK_MINOR_VERSION = 0 };

typedef struct {
    int32_t device_type, device_id;
} DLDevice;
typedef struct {
    uint8_t code, bits;
    uint16_t lanes;
} DLDataType;
typedef struct {
    void *data;
    DLDevice device;
    int32_t ndim;
    DLDataType dtype;
    int64_t *shape, *strides; /* strides: in elements */
    uint64_t byte_offset;
} DLTensor;

/* Whoever takes one calls its deleter once, with it, from any thread. */
typedef struct DLManagedTensor {
    DLTensor dl_tensor;
    void *manager_ctx;
    void (*deleter)(struct DLManagedTensor *self);
} DLManagedTensor;

typedef struct {
    uint32_t major, minor;
} DLPackVersion;
typedef struct DLManagedTensorVersioned {
    DLPackVersion version;
    void *manager_ctx;
    void (*deleter)(struct DLManagedTensorVersioned *self);
    uint64_t flags;
    DLTensor dl_tensor;
} DLManagedTensorVersioned;

#endif
