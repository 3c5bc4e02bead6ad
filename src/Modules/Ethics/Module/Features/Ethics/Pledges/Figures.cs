namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Who signed, of whom. The denominator is whoever is on post, less new arrivals whose own days still run and who have not signed.</summary>
/// <param name="OnPost">On post on the due date (or today before it).</param>
/// <param name="Signed">Of them.</param>
/// <param name="Running">Of them: new arrivals in their days, not signed.</param>
/// <param name="OnLeave">Long leave, outside.</param>
/// <param name="Later">Came after the due date, outside.</param>
/// <param name="Late">Not signed and past their own due date, those who came later included.</param>
internal sealed record Figures(int OnPost, int Signed, int Running, int OnLeave, int Later, int LaterSigned, int Late)
{
    public int Denominator => OnPost - Running;
    /// <summary>Everybody the list of who has not shows, those in their days and those who came later included.</summary>
    public int Unsigned => OnPost - Signed + Later - LaterSigned;

    public int Missing => Denominator - Signed;
    public int Percent => Denominator == 0 ? 100 : (int)(100L * Signed / Denominator);

    public static Figures Sum(IEnumerable<Figures> parts) => parts.Aggregate(new Figures(0, 0, 0, 0, 0, 0, 0), (sum, f) =>
        new(sum.OnPost + f.OnPost, sum.Signed + f.Signed, sum.Running + f.Running, sum.OnLeave + f.OnLeave, sum.Later + f.Later, sum.LaterSigned + f.LaterSigned, sum.Late + f.Late));
}
