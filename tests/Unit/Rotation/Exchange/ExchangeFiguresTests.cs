using CsCheck;
using Workforce.Rotation.Domain.Exchange;
using Xunit;

namespace Workforce.UnitTests.Rotation.Exchange;

/// <summary>Both denominators of the backbone share, and how many persons are missing.</summary>
public sealed class ExchangeFiguresTests
{
    [Fact]
    public void TwoDocuments_DivideByDifferentWholes()
    {
        var figures = new ExchangeFigures(Eligible: 200, EligibleBackbone: 40, EligiblePrincipals: 2, Moved: 20, MovedBackbone: 4, MovedPrincipals: 1);
        var rules = Sample.Rules();
        Assert.Equal((20, 200, 0), Of(figures.Rate(rules)));
        Assert.Equal((4, 20, 0), Of(figures.OfMovers(rules)));
        Assert.Equal((4, 40, 2), Of(figures.OfEligibleBackbone(rules)));
        Assert.Equal((1, 2, 1), Of(figures.Principals(rules)));
        Assert.Equal("source of rotation.exchange.backbone_percent_of_eligible_backbone", figures.OfEligibleBackbone(rules)!.Line.Source);
    }

    [Fact]
    public void NoRule_NoFigure()
    {
        var rules = Sample.Rules() with { Values = Sample.Zhejiang() with { BackbonePercentOfEligibleBackbone = null } };
        Assert.Null(new ExchangeFigures(10, 2, 0, 1, 0, 0).OfEligibleBackbone(rules));
    }

    [Fact]
    public void Missing_IsTheLeastThatWouldDo() => Gen.Select(Gen.Int[0, 300], Gen.Int[0, 300]).Sample((ordinary, backbone) =>
    {
        var rules = Sample.Rules();
        bool Met(int added) => (backbone + added) * 100 >= 20 * (ordinary + backbone + added);
        var missing = new ExchangeFigures(1000, 500, 0, ordinary + backbone, backbone, 0).OfMovers(rules)!.Missing;
        Assert.True(Met(missing));
        Assert.True(missing == 0 || !Met(missing - 1));
    }, threads: 1);

    private static (int, int, int) Of(ShareFigure? figure) => (figure!.Part, figure.Whole, figure.Missing);
}
