namespace Workforce.Demo.Generation;

/// <summary>Names of streets, towns and villages, each used once in the city.</summary>
internal static class PlaceName
{
    private static readonly NamedCharacter[] Firsts = NamedCharacter.Parse(
        "青Qing白Bai云Yun长Chang临Lin石Shi龙Long金Jin梅Mei松Song竹Zhu桃Tao东Dong南Nan西Xi北Bei清Qing明Ming安An永Yong新Xin古Gu丰Feng枫Feng");

    private static readonly NamedCharacter[] Seconds = NamedCharacter.Parse(
        "溪xi江jiang岭ling滩tan桥qiao湖hu塘tang山shan浦pu园yuan坪ping岗gang洲zhou河he泉quan港gang渡du田tian畈fan坞wu");

    /// <summary>How many different names there are.</summary>
    public static int Count => Firsts.Length * Seconds.Length;

    public static NamedCharacter At(int number)
    {
        // 169 steps by the second list for each round of the first, 169 and 20 having no common factor: no pair comes twice.
        var first = Firsts[number % Firsts.Length];
        var second = Seconds[(7 * number + number / Firsts.Length) % Seconds.Length];
        return new(first.Text + second.Text, first.Pinyin + second.Pinyin);
    }
}
