// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace millrace::kernel {

/// Cleans the upper halves of this thread's vector registers. Once a library has left them dirty, each change between
/// SSE code (all of ours) and AVX code (log() and exp() of the C library) costs more than a hundred cycles on some
/// processors, for as long as the thread runs: a third of a simulation's time. To be called before loops with many such
/// changes. Intel 64 and IA-32 Architectures Optimization Reference Manual, 'Mixing SSE and AVX code'.
void cleanVectorRegisters();

} // namespace millrace::kernel
