namespace Workforce.Demo.Generation;

/// <summary>A Chinese character, or a word of them, with its pinyin.</summary>
internal readonly record struct NamedCharacter(string Text, string Pinyin)
{
    /// <summary>Reads "王wang李li" into its parts.</summary>
    public static NamedCharacter[] Parse(string compact)
    {
        var found = new List<NamedCharacter>();
        var i = 0;
        while (i < compact.Length)
        {
            var text = i;
            while (!char.IsAsciiLetter(compact[i]))
                i++;
            var pinyin = i;
            while (i < compact.Length && char.IsAsciiLetter(compact[i]))
                i++;
            found.Add(new(compact[text..pinyin], compact[pinyin..i]));
        }
        return [.. found];
    }
}
