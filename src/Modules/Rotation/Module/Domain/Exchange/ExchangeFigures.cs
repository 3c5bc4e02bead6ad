namespace Workforce.Rotation.Domain.Exchange;

/// <summary>The figures an inspector asks for. Two documents divide the backbone by different wholes, so both stand here.</summary>
/// <param name="Eligible">On the schools' lists, people in leading posts included.</param>
/// <param name="Moved">Of them, those who go.</param>
internal sealed record ExchangeFigures(int Eligible, int EligibleBackbone, int EligiblePrincipals, int Moved, int MovedBackbone, int MovedPrincipals)
{
    /// <summary>Exchanged among the eligible (教师〔2014〕4号: at least 10 %).</summary>
    public ShareFigure? Rate(ExchangeRules rules) => Figure(rules, "rotation.exchange.movers_percent", rules.Values.MoversPercent, Moved, Eligible);

    /// <summary>National: backbone among all exchanged. Whoever is added enlarges both sides.</summary>
    public ShareFigure? OfMovers(ExchangeRules rules)
    {
        if (rules.Values.BackbonePercentOfMovers is not { } percent || rules.LineOf("rotation.exchange.backbone_percent_of_movers") is not { } line)
            return null;
        var short100 = percent * Moved - 100 * MovedBackbone;
        var missing = short100 <= 0 ? 0 : percent >= 100 ? Moved - MovedBackbone : (short100 + 99 - percent) / (100 - percent);
        return new(MovedBackbone, Moved, percent, missing, line);
    }

    /// <summary>Zhejiang: backbone exchanged among the eligible backbone.</summary>
    public ShareFigure? OfEligibleBackbone(ExchangeRules rules) =>
        Figure(rules, "rotation.exchange.backbone_percent_of_eligible_backbone", rules.Values.BackbonePercentOfEligibleBackbone, MovedBackbone, EligibleBackbone);

    public ShareFigure? Principals(ExchangeRules rules) => Figure(rules, "rotation.exchange.principals_percent", rules.Values.PrincipalsPercent, MovedPrincipals, EligiblePrincipals);

    private static ShareFigure? Figure(ExchangeRules rules, string key, int? asked, int part, int whole) => asked is { } percent && rules.LineOf(key) is { } line
        ? new(part, whole, percent, Math.Max(0, LargestRemainder.AtLeast(percent, whole) - part), line) : null;
}
