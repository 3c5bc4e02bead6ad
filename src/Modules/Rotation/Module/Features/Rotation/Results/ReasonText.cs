using Microsoft.Extensions.Localization;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>A reason in sentences, the same on every screen and on paper.</summary>
internal static class ReasonText
{
    public static string Headline(IStringLocalizer texts, Names names, Reason reason) => reason.Received switch
    {
        null when reason.Listed == 0 => texts["您没有确认志愿，没有参加本轮配置"],
        null => texts[reason.StaysAtHome ? "本轮没有聘上，留在现学校" : "本轮没有聘上"],
        { ByGuarantee: true, Rank: 0 } kept => texts["您留任 {0}", PostName.Of(names, kept.Post)],
        var got => texts[reason.IsFinal ? "您被聘到 {0}（第 {1} 志愿）" : "您拟聘到 {0}（第 {1} 志愿）", PostName.Of(names, got.Post), got.Rank],
    };

    /// <summary>What was open to her at all; null where there is nothing to say.</summary>
    public static string? Menu(IStringLocalizer texts, Reason reason)
    {
        if (reason.Listed == 0)
            return null;
        if (reason.Exchanges)
            return texts["同分交换之前，在您填报的 {0} 个岗位中，其他人的志愿都不变，能聘到您的有 {1} 个。", reason.Listed, reason.Menu.Count];
        return reason.Menu.Count == 0
            ? texts["在您填报的 {0} 个岗位中，没有一个能聘到您：其他人的志愿都不变，您换任何一种排法，结果都一样。", reason.Listed]
            : texts["其他人的志愿都不变，对您开放的岗位有 {0} 个，您得到的是其中您排得最前的一个：换任何一种排法都不会更好。", reason.Menu.Count];
    }

    /// <summary>What decided about one line of her list, each sentence by itself.</summary>
    public static IEnumerable<string> Of(IStringLocalizer texts, Names names, Reason reason, Rung rung)
    {
        switch (rung.Kind)
        {
            case RungKind.Received:
                foreach (var sentence in Received(texts, reason, rung))
                    yield return sentence;
                break;
            case RungKind.ByScore:
                yield return texts["按得分未聘：最后一名 {0} 分，您 {1} 分，差 {2} 分。", Points.Of(rung.Last!.Value), Points.Of(rung.Own!.Value), Points.Of(rung.Last.Value - rung.Own.Value)];
                break;
            case RungKind.ByTieBreak:
                yield return texts["同为 {0} 分，方案规定同分时依次比较{1}，您排在最后一名之后。", Points.Of(rung.Own!.Value), PolicyText.Chain(texts, reason.Round.Policy.Values.TieBreak)];
                break;
            case RungKind.ByLottery:
                yield return texts["按抽签未聘：同为 {0} 分，抽签号小的在前；最后一名 {1} 号，您 {2} 号。", Points.Of(rung.Own!.Value), rung.LastLottery!, reason.Lottery];
                break;
            case RungKind.ByExchange:
                yield return texts["同为 {0} 分，同分者之间交换之后，名额给了别人。", Points.Of(rung.Own!.Value)];
                break;
            case RungKind.NotAdmitted:
                foreach (var refusal in rung.Refusals)
                    yield return texts["岗位条件未达到："] + names.Say(texts, refusal);
                break;
            case RungKind.NotScored:
                yield return texts["学校没有录入您的评分，按 0 分排序；最后一名 {0} 分。", Points.Of(rung.Last!.Value)];
                if (rung.Last == rung.Own)
                    yield return texts["按抽签未聘：同为 {0} 分，抽签号小的在前；最后一名 {1} 号，您 {2} 号。", Points.Of(rung.Own!.Value), rung.LastLottery!, reason.Lottery];
                break;
            case RungKind.NoCapacity:
                yield return texts["这个岗位本轮没有名额。"];
                break;
            case RungKind.GuaranteedHolders:
                yield return texts["{0} 个名额都由校内拟聘的教师保留，没有空出来的。", rung.Capacity];
                break;
            default:
                yield return texts["排在您聘到的岗位之后，没有用到。"];
                break;
        }
        if (rung.Ahead is { } ahead)
            yield return texts["名额 {0} 个，排在您前面的有 {1} 人（聘到这里的，和更想来这里的）。", rung.Capacity, ahead];
    }

    /// <summary>What would have changed it; null where nothing of hers would.</summary>
    public static string? WhatWouldHave(IStringLocalizer texts, Reason reason, Rung rung) => rung switch
    {
        { Kind: RungKind.ByScore or RungKind.ByTieBreak or RungKind.ByLottery, Needed: { } needed } =>
            texts["得分达到 {0} 分（再高 {1} 分），就会聘到这里。", Points.Of(needed), Points.Of(needed - rung.Own!.Value)].Value,
        { Kind: RungKind.ByScore or RungKind.ByTieBreak or RungKind.ByLottery } when !reason.Exchanges => texts["得分即使是满分，也聘不到这里。"].Value,
        { Kind: RungKind.NotScored, Needed: { } needed } => texts["得分达到 {0} 分，就会聘到这里。如果应当有评分，请提出异议。", Points.Of(needed)].Value,
        { Kind: RungKind.NotScored } => texts["如果应当有评分，请提出异议。"].Value,
        { Kind: RungKind.NotAdmitted } => texts["如果您的档案在基准日已经符合条件，请提出异议并附证据。"].Value,
        _ => null,
    };

    private static IEnumerable<string> Received(IStringLocalizer texts, Reason reason, Rung rung)
    {
        if (rung.ByGuarantee)
            yield return texts["这是您校内拟聘的岗位，一直为您保留。"];
        else if (rung is { Own: { } own, Last: { } last } && own == last)
            yield return rung.LastLottery is null
                ? texts["您 {0} 分，与最后一名同分；按方案的同分规则，您在前。", Points.Of(own)]
                : rung.LastLottery == reason.Lottery
                ? texts["您 {0} 分，是按得分和抽签聘到这里的最后一名。", Points.Of(own)]
                : texts["您 {0} 分，与最后一名同分；抽签号小的在前，您 {1} 号，最后一名 {2} 号。", Points.Of(own), reason.Lottery, rung.LastLottery!];
        else if (rung is { Own: { } mine, Last: { } cut })
            yield return texts["您 {0} 分，最后一名 {1} 分，高出 {2} 分。", Points.Of(mine), Points.Of(cut), Points.Of(mine - cut)];
        else if (rung.Own is { } score)
            yield return texts["您 {0} 分。", Points.Of(score)];
        if (rung.Filled < rung.Capacity)
            yield return texts["名额 {0} 个，聘用 {1} 人，还有空额。", rung.Capacity, rung.Filled];
    }
}
