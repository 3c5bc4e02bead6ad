using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Workforce.Rotation.Matching.Acceptance;

/// <summary>Asks the processor for a cache line before it is needed; a hint, and nothing at all where there is no such instruction.</summary>
internal static class Prefetch
{
    public static unsafe void Line<T>(ref T place)
    {
        // The address may be stale by the time it arrives (the collector moves arrays): then the hint is wasted, no more.
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref place));
    }
}
