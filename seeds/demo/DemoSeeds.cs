using System.Security.Cryptography;
using System.Text;

namespace Workforce.Demo;

/// <summary>Seeds of the draw's parties in the generated city. They follow from the round's key, so they are no secret.</summary>
public static class DemoSeeds
{
    /// <returns>64 lower-case hex digits.</returns>
    public static string Of(string roundKey, int place) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"workforce demo seed\0{roundKey}\0{place}"))));
}
