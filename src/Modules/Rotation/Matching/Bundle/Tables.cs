using System.Text;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>The tables of a bundle in canonical form: rows by id bytes, lists by rank.</summary>
internal static class Tables
{
    public static void Write(string file, RotationBundle bundle, Outcome? outcome, Stream stream)
    {
        var csv = new CsvWriter(stream);
        csv.Field(Encoding.ASCII.GetBytes(BundleFiles.Header(file)));
        csv.EndRow();
        switch (file)
        {
            case BundleFiles.Posts: Posts(csv, bundle.Market); break;
            case BundleFiles.Teachers: Teachers(csv, bundle); break;
            case BundleFiles.Choices: Choices(csv, bundle.Market); break;
            case BundleFiles.Placements: Placements(csv, bundle.Market, outcome!); break;
            case BundleFiles.Cutoffs: Cutoffs(csv, bundle.Market, outcome!); break;
        }

        csv.Flush();
    }

    private static void Posts(CsvWriter csv, Market market)
    {
        for (var post = 0; post < market.Posts.Count; post++)
        {
            csv.Field(market.Posts.Utf8(post));
            csv.Field((long?)market.Capacity(post));
            csv.EndRow();
        }
    }

    private static void Teachers(CsvWriter csv, RotationBundle bundle)
    {
        var market = bundle.Market;
        var given = bundle.Seed is null && market.IsDrawn;
        for (var teacher = 0; teacher < market.Teachers.Count; teacher++)
        {
            csv.Field(market.Teachers.Utf8(teacher));
            csv.Field(given ? market.Lottery(teacher) : null);
            csv.Field(market.Current(teacher) is >= 0 and var current ? market.Posts.Utf8(current) : default);
            csv.Field((long?)(market.IsGuaranteed(teacher) ? 1 : 0));
            csv.EndRow();
        }
    }

    private static void Choices(CsvWriter csv, Market market)
    {
        for (var teacher = 0; teacher < market.Teachers.Count; teacher++)
            for (var rank = 1; rank <= market.ListLength(teacher); rank++)
            {
                csv.Field(market.Teachers.Utf8(teacher));
                csv.Field((long?)rank);
                csv.Field(market.Posts.Utf8(market.PostAt(teacher, rank)));
                csv.Field(market.ScoreAt(teacher, rank));
                csv.EndRow();
            }
    }

    private static void Placements(CsvWriter csv, Market market, Outcome outcome)
    {
        for (var teacher = 0; teacher < market.Teachers.Count; teacher++)
        {
            var placement = outcome.Placements[teacher];
            csv.Field(market.Teachers.Utf8(teacher));
            csv.Field(placement.IsPlaced ? market.Posts.Utf8(placement.Post) : default);
            csv.Field((long?)placement.Rank);
            csv.EndRow();
        }
    }

    private static void Cutoffs(CsvWriter csv, Market market, Outcome outcome)
    {
        for (var post = 0; post < market.Posts.Count; post++)
        {
            var cutoff = outcome.Cutoffs[post];
            csv.Field(market.Posts.Utf8(post));
            csv.Field((long?)cutoff.Capacity);
            csv.Field((long?)cutoff.Filled);
            csv.Field(cutoff.Score);
            csv.Field(cutoff.Lottery);
            csv.EndRow();
        }
    }
}
