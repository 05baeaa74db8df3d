// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/vector_registers.h"

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace millrace::kernel {

#ifdef __x86_64__

namespace {

[[gnu::target("avx")]] void zeroUpperHalves()
{
    _mm256_zeroupper();
}

} // namespace

void cleanVectorRegisters()
{
    if (__builtin_cpu_supports("avx"))
        zeroUpperHalves();
}

#else

void cleanVectorRegisters()
{ }

#endif

} // namespace millrace::kernel
