namespace Workforce.Rotation.Features.Rotation.Choosing;

/// <summary>The list as it stands in the browser: the rows in their order, the numbers typed beside them, and the button pressed.</summary>
internal sealed class ListForm
{
    /// <summary>Ids of the posts, from the top.</summary>
    public List<Guid> Order { get; set; } = [];

    /// <summary>What stands in the number field of each row; null when it was emptied.</summary>
    public List<int?> Numbers { get; set; } = [];

    /// <summary>"add:", "remove:", "up:" or "down:" and a post's id; anything else only saves the order.</summary>
    public string? Act { get; set; }

    public uint Version { get; set; }

    public Guid? ActOn => Act?.Split(':') is [_, var id] && Guid.TryParse(id, out var post) ? post : null;

    public bool Asks(string act) => Act?.StartsWith(act + ":", StringComparison.Ordinal) == true && ActOn is not null;

    /// <summary>The order that was meant. Typed numbers come first, then the button, so that neither is lost.</summary>
    public IReadOnlyList<Guid> Meant()
    {
        var meant = Numbered();
        if (ActOn is not { } post)
            return meant;
        var at = meant.IndexOf(post);
        if (Asks("add") && at < 0)
            meant.Add(post);
        else if (Asks("remove") && at >= 0)
            meant.RemoveAt(at);
        else if (Asks("up") && at > 0)
            (meant[at - 1], meant[at]) = (meant[at], meant[at - 1]);
        else if (Asks("down") && at >= 0 && at < meant.Count - 1)
            (meant[at + 1], meant[at]) = (meant[at], meant[at + 1]);
        return meant;
    }

    // A row whose number was changed takes that place: it goes before the row that had the number when it moves up,
    // behind it when it moves down.
    private List<Guid> Numbered() => Order
        .Select((post, at) => (Post: post, Now: at + 1, Typed: Numbers.ElementAtOrDefault(at) ?? at + 1))
        .OrderBy(row => row.Typed * 2L + Math.Sign(row.Typed - row.Now))
        .Select(row => row.Post).ToList();
}
