namespace Workforce.Platform.Sheets;

/// <summary>What we say about a whole file. The Chinese text is the key of its English one.</summary>
public static class SheetSentences
{
    public const string Empty = "文件是空的。请选择填好的工作簿再上传。";
    public const string TooLarge = "文件超过 {0} MB。请删去图片和多余的工作表，或分成几份上传。";
    public const string OldFormat = "这是旧版的 .xls 文件。请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。";
    public const string Encrypted = "文件设有打开密码。请在 Excel 或 WPS 中取消密码，保存后再上传。";
    public const string NotAWorkbook = "这不是 .xlsx 工作簿。请下载模板，填好后上传。";
    public const string Binary = "这是 .xlsb 二进制工作簿。请另存为 .xlsx 后再上传。";
    public const string Macros = "文件带有宏。请另存为不带宏的 .xlsx 后再上传。";
    public const string Damaged = "文件已损坏，无法读取。请用 Excel 或 WPS 打开并重新保存后再上传。";
    public const string TooManyParts = "文件里的部件多得不正常（上限 {0} 个），没有打开。请把数据复制到新下载的模板里再上传。";
    public const string Bomb = "文件解压后大得不正常，没有打开。请把数据复制到新下载的模板里再上传。";
    public const string TooManyRows = "工作表「{0}」超过 {1} 行。请分成几份上传。";
    public const string TooManyColumns = "工作表「{0}」第 {1} 行超过 {2} 列。请删去表格右侧多余的内容。";
    public const string CellTooLong = "工作表「{0}」第 {1} 行有一个单元格超过 {2} 个字。";
    public const string NoSheet = "没有找到工作表「{0}」。文件里有：{1}。请使用本页下载的模板。";
    public const string WrongTemplate = "工作表「{0}」的前 {1} 行里没有找到表头，只认出 {2} 列。请使用「{3}」模板。";
    public const string MissingColumns = "工作表「{0}」缺少必填的列：{1}。请按模板补上这些列。";
    public const string RepeatedColumn = "工作表「{0}」有两列都叫「{1}」。请删去或改名其中一列。";
    public const string NoRows = "工作表「{0}」只有表头，没有数据。";
}
