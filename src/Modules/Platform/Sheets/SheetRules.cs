namespace Workforce.Platform.Sheets;

/// <summary>What we say about one cell. {0} is the fault's hint. The Chinese text is the key of its English one.</summary>
public static class SheetRules
{
    public const string Required = "必填，不能为空";
    public const string Formula = "是公式，不是数值。请复制后“选择性粘贴—数值”";
    public const string ErrorValue = "是 Excel 的错误值，请改成实际内容";
    public const string BadCharacters = "含有无法保存的字符，请重新录入";
    public const string TooLong = "超过 {0} 个字";
    public const string SeveralLines = "一个单元格里有几行，这一列只能填一项";
    public const string LinesNotAligned = "几列的行数对不上（{0}），请逐行对齐";
    public const string LostDigits = "号码被 Excel 存成了数字，后几位已丢失。请把这一列设为“文本”后重新录入";
    public const string LostZeros = "应为 {0} 位。可能被 Excel 去掉了前面的 0，请把这一列设为“文本”";
    public const string WrongLength = "应为 {0} 位";
    public const string NotWhole = "应填整数";
    public const string NotNumber = "应填数字";
    public const string NumberOutOfRange = "应在 {0} 之间";
    public const string NotFlag = "应填“是”或“否”";
    public const string UnknownCode = "不在代码表里";
    public const string UnknownCodeNear = "不在代码表里，最接近的是“{0}”";
    public const string NotADate = "不是日期，请写成 2015-09-01";
    public const string NotAMonth = "不是年月，请写成 2015-09";
    public const string NoSuchDay = "没有这一天";
    public const string YearOnly = "只写了年份，请写到月";
    public const string MonthOnly = "只写到月，请写到日";
    public const string ShortYear = "年份请写四位";
    public const string MonthLostZero = "被 Excel 存成了小数，分不清是 1 月还是 10 月，请写成 {0}";
    public const string DateOutOfRange = "不在合理范围内（{0}）";
    public const string InTheFuture = "晚于今天";
    public const string IdFifteen = "是 15 位的旧号码，请填 18 位";
    public const string IdLength = "身份证件号应为 18 位，现有 {0} 位";
    public const string IdCharacters = "身份证件号只能是数字，末位可为 X";
    public const string IdRegion = "身份证件号的前两位不是省级代码";
    public const string IdBirth = "身份证件号里的出生日期不存在";
    public const string IdCheckDigit = "身份证件号校验码不对：按前 17 位，末位应为 {0}";
    public const string Repeated = "与第 {0} 行重复";
}
