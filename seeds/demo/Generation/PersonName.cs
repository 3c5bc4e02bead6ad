namespace Workforce.Demo.Generation;

/// <summary>Names put together from common family names and from characters usual in the years of birth.</summary>
internal sealed record PersonName(string Text, string Pinyin, string Initials)
{
    private static readonly NamedCharacter[] Families = NamedCharacter.Parse(
        "王wang李li张zhang刘liu陈chen杨yang黄huang赵zhao周zhou吴wu徐xu孙sun朱zhu胡hu郭guo何he林lin罗luo高gao郑zheng梁liang谢xie宋song唐tang" +
        "许xu韩han邓deng冯feng曹cao彭peng曾zeng肖xiao田tian董dong潘pan袁yuan蔡cai蒋jiang余yu于yu杜du叶ye程cheng魏wei苏su吕lv丁ding任ren卢lu" +
        "姚yao沈shen钟zhong姜jiang崔cui谭tan陆lu范fan汪wang廖liao石shi金jin韦wei贾jia夏xia付fu方fang邹zou熊xiong白bai孟meng秦qin邱qiu侯hou江jiang" +
        "尹yin薛xue闫yan段duan雷lei龙long黎li史shi陶tao贺he毛mao郝hao顾gu龚gong邵shao万wan覃qin武wu钱qian戴dai严yan莫mo孔kong向xiang汤tang施shi" +
        "欧阳ouyang");

    private static readonly int[] FamilyWeights = [.. Families.Select((_, rank) => 4000 / (rank + 6))];

    private static readonly NamedCharacter[][] Male =
    [
        NamedCharacter.Parse("国guo建jian军jun平ping明ming华hua文wen志zhi海hai永yong德de忠zhong荣rong庆qing林lin生sheng民min峰feng伟wei新xin东dong良liang祥xiang根gen"),
        NamedCharacter.Parse("伟wei磊lei涛tao勇yong斌bin鹏peng超chao杰jie波bo刚gang辉hui亮liang俊jun毅yi峰feng凯kai强qiang飞fei晓xiao宏hong立li旭xu锋feng健jian"),
        NamedCharacter.Parse("浩hao宇yu轩xuan泽ze睿rui晨chen博bo子zi嘉jia文wen天tian佳jia铭ming翔xiang俊jun哲zhe航hang诚cheng源yuan一yi逸yi恒heng思si远yuan"),
    ];

    private static readonly NamedCharacter[][] Female =
    [
        NamedCharacter.Parse("英ying芳fang丽li秀xiu华hua珍zhen玉yu红hong萍ping琴qin梅mei凤feng兰lan霞xia娟juan惠hui美mei月yue云yun群qun亚ya素su菊ju爱ai"),
        NamedCharacter.Parse("静jing敏min燕yan艳yan娜na丹dan莉li玲ling婷ting慧hui洁jie琳lin晓xiao颖ying蓉rong雪xue倩qian佳jia薇wei君jun春chun小xiao海hai佩pei"),
        NamedCharacter.Parse("欣xin怡yi雨yu婷ting梦meng佳jia思si琪qi涵han诗shi雅ya子zi嘉jia悦yue依yi可ke璐lu萱xuan瑶yao晨chen舒shu宁ning安an若ruo"),
    ];

    public static PersonName Draw(KeyedRandom random, bool isMale, int bornYear)
    {
        var family = Families[random.Weighted(FamilyWeights)];
        var usual = (isMale ? Male : Female)[bornYear < 1976 ? 0 : bornYear < 1993 ? 1 : 2];
        var first = random.Pick(usual);
        if (random.Chance(bornYear < 1993 ? 240 : 120))
            return Join(family, first, null);
        return Join(family, first, random.Pick(usual));
    }

    private static PersonName Join(NamedCharacter family, NamedCharacter first, NamedCharacter? second) => new(
        family.Text + first.Text + second?.Text,
        family.Pinyin + " " + first.Pinyin + second?.Pinyin,
        (family.Text.Length == 2 ? "oy" : family.Pinyin[..1]) + first.Pinyin[0] + (second is { } last ? last.Pinyin[..1] : ""));
}
